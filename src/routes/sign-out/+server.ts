import { redirect } from '@sveltejs/kit';
import { sessionCookie } from '$lib/server/http/cookies.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies, locals }) => {
	const session = cookies.get(sessionCookie);
	if (session) await locals.store.editors.signOut(session);
	cookies.delete(sessionCookie, { path: '/' });
	redirect(303, '/');
};

/** Nobody is signed out by a mere link. */
export const GET: RequestHandler = () => redirect(303, '/upload');
