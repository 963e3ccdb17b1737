import { redirect } from '@sveltejs/kit';
import { openDraft } from './openDraft.ts';

/** The draft of the address with what was found in it; one that is still worked on leads to the page that says so. */
export async function openChecked(locals: App.Locals, url: URL, id: string) {
	const { editor, draft } = await openDraft(locals, url, id);
	const { drafts } = locals.store;
	const found = await drafts.examine(draft);
	if (found.state !== 'examined') redirect(303, `/upload/${draft.id}`);
	return { editor, draft, report: found.report, checked: drafts.checked(draft) };
}
