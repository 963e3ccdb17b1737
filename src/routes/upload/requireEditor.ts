import { error, redirect } from '@sveltejs/kit';
import type { Editor } from '$lib/server/store.ts';
import { sessionEnded } from '$lib/words/interface/upload.ts';

const isText = (entry: [string, FormDataEntryValue]): entry is [string, string] =>
	typeof entry[1] === 'string';

/**
 * The editor who is signed in; everybody else is asked to sign in and brought back.
 *
 * @param form what was sent: it is shown again, to be sent once more after signing in
 */
export function requireEditor(locals: App.Locals, url: URL, form?: FormData): Editor {
	if (locals.editor) return locals.editor;
	if (form) error(401, { message: sessionEnded, typed: [...form].filter(isText) });
	// a parameter like `/publish` names what a form does, which is not done again
	const asked = new URLSearchParams([...url.searchParams].filter(([name]) => name[0] !== '/'));
	const to = url.pathname + (asked.size ? `?${asked.toString()}` : '');
	redirect(303, `/sign-in?to=${encodeURIComponent(to)}`);
}
