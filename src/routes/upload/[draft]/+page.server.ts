import { error, fail, redirect } from '@sveltejs/kit';
import { sizeInWords } from '$lib/server/bodyLimit.ts';
import * as words from '$lib/words/interface/draft.ts';
import { publishedSince } from '$lib/words/interface/server.ts';
import { openDraft } from '../openDraft.ts';
import { charts } from './charts.ts';
import { outline } from './outline.ts';
import { mostNamed, publishedAddress } from './publishedAddress.ts';
import { problemRows, warningsOf } from './problemRows.ts';
import type { Actions, PageServerLoad } from './$types';

/** How long the page waits for a file that is large, in milliseconds. */
const patience = 600_000;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft } = await openDraft(locals, url, params.draft);
	const { store } = locals;
	const found = await store.drafts.examine(draft, { patience });
	if (found.state !== 'examined') error(503, found.state === 'failed' ? found.message : '');
	const { files, faulty, counts, seen } = found.report;
	const checked = store.drafts.checked(draft);
	const problems = await checked.problems();
	const comparisons = faulty ? { waves: [], events: [] } : await checked.comparisons();
	return {
		draft: { id: draft.id, filename: draft.filename, size: sizeInWords(draft.bytes) },
		kind: files[0]!.kind,
		faulty,
		problems: faulty ? problemRows(problems) : [],
		warnings: faulty ? [] : warningsOf(problems),
		seen,
		outline: outline(comparisons, counts),
		charts: faulty ? null : await charts(store, comparisons)
	};
};

export const actions: Actions = {
	publish: async ({ request, locals, params, url }) => {
		const { editor, draft } = await openDraft(locals, url, params.draft);
		const form = await request.formData();
		const accept = form.getAll('accept').map(String);
		const { drafts } = locals.store;
		const checked = drafts.checked(draft);
		const [changed, added] = await Promise.all([
			checked.items({ status: 'changed', most: mostNamed }),
			checked.items({ status: 'new', most: mostNamed })
		]).catch(() => [[], []]);
		const done = await drafts.publish(draft, {
			by: { origin: 'upload', editor: editor.name },
			accept,
			seen: String(form.get('seen')),
			editor
		});
		if (done.outcome === 'outdated')
			return fail(409, { accept, message: publishedSince(done.editor, done.at) });
		if (done.outcome === 'refused') return fail(422, { accept, message: words.notAccepted });
		redirect(303, publishedAddress([...changed, ...added], done.counts));
	},

	discard: async ({ locals, params, url }) => {
		const { editor, draft } = await openDraft(locals, url, params.draft);
		await locals.store.drafts.remove(draft.id, editor);
		redirect(303, '/upload');
	}
};
