import { fail, redirect } from '@sveltejs/kit';
import { decodeCsv } from '$lib/csv/encoding/decodeCsv.ts';
import { sizeInWords } from '$lib/server/http/bodyLimit.ts';
import { mostNote, tidyNote } from '$lib/server/uploads/readNote.ts';
import { outdated } from '$lib/server/jobs/publishStaged.ts';
import { WorkFailed } from '$lib/server/jobs/workFailed.ts';
import * as words from '$lib/words/interface/draft.ts';
import { openChecked } from '../openChecked.ts';
import { openDraft } from '../openDraft.ts';
import { applySaved } from './applySaved.ts';
import { examinedView } from './examinedView.ts';
import { publishedAddress } from './publishedAddress.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft } = await openDraft(locals, url, params.draft);
	const { store } = locals;
	const about = { id: draft.id, filename: draft.filename, size: sizeInWords(draft.bytes) };
	const found = await store.drafts.examine(draft, { again: url.searchParams.has('again') });
	const corrected = Number(url.searchParams.get('corrected') ?? 0) || 0;
	const saved = url.searchParams.get('saved');
	const page = {
		draft: about,
		corrected,
		saved,
		mostNote,
		job: null,
		failed: null,
		examined: null
	};
	switch (found.state) {
		case 'working': {
			const { job, progress, waiting } = found;
			return {
				...page,
				job: { name: waiting ? 'waiting' : job, share: waiting ? null : progress }
			};
		}
		case 'failed':
			return { ...page, failed: found.message };
		case 'examined': {
			const asSaved = await applySaved(store, draft, found.report);
			if (asSaved) redirect(303, asSaved);
			return { ...page, examined: await examinedView(store, draft, found.report) };
		}
	}
};

export const actions: Actions = {
	publish: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const { editor, draft } = await openDraft(locals, url, params.draft, form);
		const { drafts } = locals.store;
		const accept = form.getAll('accept').map(String);
		const note = String(form.get('note') ?? '');
		const why = tidyNote(note);
		const refuse = (status: number, message: string) => fail(status, { accept, note, message });
		if (why.length > mostNote) return refuse(422, words.longNote(why.length, mostNote));

		// Not examined anew: it is published as it was seen, or the answer names what came in between.
		const report = await drafts.lastReport(draft);
		if (!report) return refuse(409, words.outdated(outdated));
		if (report.counts.changed && !why) return refuse(422, words.noteMissing);
		const address = await publishedAddress(drafts.checked(draft), report);
		try {
			const done = await drafts.publish(draft, {
				by: { origin: 'upload', editor: editor.name, ...(why && { note: why }) },
				accept,
				seen: String(form.get('seen') ?? ''),
				since: String(form.get('since') ?? '') || undefined,
				editor
			});
			if (done.outcome === 'outdated') return refuse(409, words.outdated(done));
			if (done.outcome === 'refused') return refuse(422, words.notAccepted);
		} catch (reason) {
			if (!(reason instanceof WorkFailed)) throw reason;
			return refuse(500, reason.message);
		}
		redirect(303, address);
	},

	correct: async ({ request, locals, params, url }) => {
		const { draft, report, checked } = await openChecked(locals, url, params.draft);
		const refuse = (message: string) => fail(422, { accept: [], note: '', message });
		const file = (await request.formData()).get('file');
		if (!(file instanceof File) || !file.size) return refuse(words.noRowsBrought);
		const { value: text } = decodeCsv(new Uint8Array(await file.arrayBuffer()));
		const rows = new Map((await checked.failingRows()).map(({ row, cells }) => [row, cells]));
		const before = locals.store.drafts.corrections(draft).size;
		const header = report.files[0]?.table?.header ?? [];
		const original = (row: number) => Promise.resolve(rows.get(row) ?? null);
		if (!(await locals.store.drafts.correct(draft, text, header, original)))
			return refuse(words.notTheRows);
		const after = locals.store.drafts.corrections(draft).size;
		redirect(303, `/upload/${draft.id}?corrected=${Math.max(1, after - before)}`);
	},

	cancel: async ({ locals, params, url }) => {
		const { draft } = await openDraft(locals, url, params.draft);
		locals.store.drafts.cancel(draft);
		redirect(303, '/upload');
	},

	discard: async ({ locals, params, url }) => {
		const { editor, draft } = await openDraft(locals, url, params.draft);
		await locals.store.drafts.remove(draft.id, editor);
		redirect(303, '/upload');
	}
};
