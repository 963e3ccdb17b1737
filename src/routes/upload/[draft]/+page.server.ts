import { fail, redirect } from '@sveltejs/kit';
import { checkFiles, publishFiles } from '$lib/server/publishFile.ts';
import { sizeInWords } from '$lib/server/bodyLimit.ts';
import * as words from '$lib/words/interface/draft.ts';
import { openDraft } from '../openDraft.ts';
import { charts } from './charts.ts';
import { digest } from './digest.ts';
import { outline } from './outline.ts';
import { publishedAddress } from './publishedAddress.ts';
import { problemRows, warningsOf } from './problemRows.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft, file } = await openDraft(locals, url, params.draft);
	const report = await checkFiles(locals.store, [file]);
	const { kind, problems } = report.files[0]!;
	const faulty = problems.some(({ severity }) => severity === 'error');
	return {
		draft: { id: draft.id, filename: draft.filename, size: sizeInWords(draft.bytes) },
		kind,
		faulty,
		problems: faulty ? problemRows(problems) : [],
		warnings: faulty ? [] : warningsOf(problems),
		seen: digest(report),
		outline: outline(report),
		charts: faulty ? null : await charts(locals.store, report)
	};
};

export const actions: Actions = {
	publish: async ({ request, locals, params, url }) => {
		const { editor, draft, file } = await openDraft(locals, url, params.draft);
		const form = await request.formData();
		const accept = form.getAll('accept').map(String);
		const { store } = locals;
		if (digest(await checkFiles(store, [file])) !== form.get('seen'))
			return fail(409, { accept, message: words.outdated });
		const report = await publishFiles(store, [file], { editor: editor.name, accept });
		if (!report.published) return fail(422, { accept, message: words.notAccepted });
		await store.drafts.remove(draft.id, editor);
		redirect(303, publishedAddress(report));
	},

	discard: async ({ locals, params, url }) => {
		const { editor, draft } = await openDraft(locals, url, params.draft);
		await locals.store.drafts.remove(draft.id, editor);
		redirect(303, '/upload');
	}
};
