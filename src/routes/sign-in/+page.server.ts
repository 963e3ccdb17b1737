import { fail, redirect } from '@sveltejs/kit';
import { sessionCookie, sessionCookieOptions } from '$lib/server/http/cookies.ts';
import { Refusal } from '$lib/server/refusal.ts';
import * as words from '$lib/words/interface/signIn.ts';
import { localPath } from './localPath.ts';
import type { Actions, PageServerLoad } from './$types';

const onwards = (url: URL) => localPath(url.searchParams.get('to'), '/upload');
const textOf = (form: FormData, name: string) => String(form.get(name) ?? '');

export const load: PageServerLoad = async ({ locals, url }) => {
	const token = url.searchParams.get('invitation');
	if (token === null && locals.editor) redirect(303, onwards(url));
	return {
		invited: token !== null,
		invitation: token === null ? null : await locals.store.editors.invitation(token)
	};
};

export const actions: Actions = {
	signIn: async ({ request, locals, url, cookies, getClientAddress }) => {
		const form = await request.formData();
		const name = textOf(form, 'name');
		try {
			const session = await locals.store.editors.signIn(
				name,
				textOf(form, 'password'),
				getClientAddress()
			);
			if (!session) return fail(400, { name, message: words.wrong, field: '' });
			cookies.set(sessionCookie, session, sessionCookieOptions(url));
		} catch (reason) {
			if (!(reason instanceof Refusal)) throw reason;
			return fail(429, { name, message: reason.message, field: '' });
		}
		redirect(303, onwards(url));
	},

	setPassword: async ({ request, locals, url, cookies }) => {
		const form = await request.formData();
		const name = textOf(form, 'name');
		const password = textOf(form, 'password');
		if (password !== textOf(form, 'again'))
			return fail(400, { name, message: words.differ, field: 'password' });
		try {
			const token = url.searchParams.get('invitation') ?? '';
			const { session } = await locals.store.editors.redeem(token, { name, password });
			cookies.set(sessionCookie, session, sessionCookieOptions(url));
		} catch (reason) {
			if (!(reason instanceof Refusal)) throw reason;
			return fail(400, { name, message: reason.message, field: reason.reason });
		}
		redirect(303, onwards(url));
	}
};
