import { redirect } from '@sveltejs/kit';
import type { NamedFile } from '$lib/server/publishFile.ts';
import type { Draft, Editor } from '$lib/server/store.ts';
import { requireEditor } from './requireEditor.ts';

/** The draft of the address with its file, if it belongs to who is signed in; all others are sent back. */
export async function openDraft(
	{ store, ...locals }: App.Locals,
	url: URL,
	id: string
): Promise<{ editor: Editor; draft: Draft; file: NamedFile }> {
	const editor = requireEditor({ store, ...locals }, url);
	const [draft, content] = await Promise.all([
		store.drafts.get(id, editor),
		store.drafts.bytes(id, editor)
	]);
	if (!draft || !content) redirect(303, '/upload?gone=1');
	return { editor, draft, file: { filename: draft.filename, content } };
}
