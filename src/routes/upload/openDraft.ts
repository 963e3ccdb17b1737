import { redirect } from '@sveltejs/kit';
import type { Draft, Editor } from '$lib/server/store.ts';
import { requireEditor } from './requireEditor.ts';

/**
 * The draft of the address, if it belongs to who is signed in; all others are sent back.
 *
 * @param form what was sent, see {@link requireEditor}
 */
export async function openDraft(
	{ store, ...locals }: App.Locals,
	url: URL,
	id: string,
	form?: FormData
): Promise<{ editor: Editor; draft: Draft }> {
	const editor = requireEditor({ store, ...locals }, url, form);
	const draft = await store.drafts.get(id, editor);
	if (!draft) redirect(303, '/upload?gone=1');
	return { editor, draft };
}
