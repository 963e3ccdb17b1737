import { fail } from '@sveltejs/kit';
import { Refusal } from '$lib/server/refusal.ts';
import * as words from '$lib/words/interface/tokens.ts';
import { requireEditor } from '../requireEditor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	tokens: await locals.store.editors.tokens(requireEditor(locals, url)),
	origin: url.origin
});

export const actions: Actions = {
	make: async ({ request, locals, url, setHeaders }) => {
		const editor = requireEditor(locals, url);
		const label = String((await request.formData()).get('label') ?? '');
		// what is shown once must not be kept by anybody
		setHeaders({ 'cache-control': 'no-store' });
		try {
			return { token: await locals.store.editors.makeToken(editor, label) };
		} catch (reason) {
			if (!(reason instanceof Refusal)) throw reason;
			return fail(422, { label, refused: reason.message });
		}
	},

	revoke: async ({ request, locals, url }) => {
		const editor = requireEditor(locals, url);
		const id = String((await request.formData()).get('id') ?? '');
		const revoked = await locals.store.editors.revokeToken(editor, id);
		return { message: revoked ? words.revoked : words.gone };
	}
};
