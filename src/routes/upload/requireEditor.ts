import { redirect } from '@sveltejs/kit';
import type { Editor } from '$lib/server/store.ts';

/** The editor who is signed in; everybody else is asked to sign in and brought back. */
export function requireEditor(locals: App.Locals, url: URL): Editor {
	return locals.editor ?? redirect(303, `/sign-in?to=${encodeURIComponent(url.pathname)}`);
}
