import { redirect } from '@sveltejs/kit';
import type { Editor } from '$lib/server/store.ts';

/** The editor who is signed in; everybody else is asked to sign in and brought back. */
export function requireEditor(locals: App.Locals, url: URL): Editor {
	// a parameter like `/publish` names what a form does, which is not done again
	const asked = new URLSearchParams([...url.searchParams].filter(([name]) => name[0] !== '/'));
	const to = url.pathname + (asked.size ? `?${asked.toString()}` : '');
	return locals.editor ?? redirect(303, `/sign-in?to=${encodeURIComponent(to)}`);
}
