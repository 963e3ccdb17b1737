import { type RequestEvent, fail } from '@sveltejs/kit';
import { invitationAddress } from '$lib/server/people/invitationAddress.ts';
import { Refusal } from '$lib/server/refusal.ts';
import * as words from '$lib/words/interface/people.ts';
import { requireEditor } from '../requireEditor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const editor = requireEditor(locals, url);
	const people = await locals.store.editors.list();
	return {
		people: people.map((person) => ({ ...person, isYou: person.id === editor.id })),
		lead: people.find(({ leads }) => leads)?.name ?? null
	};
};

/** What a deed answers with: the link to hand over, or a sentence. */
type Done = { link: { name: string; address: string } } | { message: string };

/** Does what a form asks for with the name it gives; a refusal becomes a sentence beside what was typed. */
async function withName(
	event: RequestEvent,
	work: (name: string, editor: App.Locals['editor'] & object) => Promise<Done | null>
) {
	const { request, locals, url, setHeaders } = event;
	const editor = requireEditor(locals, url);
	const name = String((await request.formData()).get('name') ?? '');
	// a link that is shown once must not be kept by anybody
	setHeaders({ 'cache-control': 'no-store' });
	try {
		return (await work(name, editor)) ?? fail(404, { name: '', refused: words.nobody });
	} catch (reason) {
		if (!(reason instanceof Refusal)) throw reason;
		return fail(reason.reason === 'not-lead' ? 403 : 422, { name, refused: reason.message });
	}
}

export const actions: Actions = {
	invite: (event) =>
		withName(event, async (name, editor) => {
			const token = await event.locals.store.editors.invite(name, editor);
			return { link: { name, address: invitationAddress(event.url.origin, token) } };
		}),

	renew: (event) =>
		withName(event, async (name, editor) => {
			const { editors } = event.locals.store;
			if (!(await editors.list()).some((person) => person.name === name)) return null;
			const token = await editors.add(name, editor);
			return { link: { name, address: invitationAddress(event.url.origin, token) } };
		}),

	disable: (event) =>
		withName(event, async (name, editor) => {
			const found = await event.locals.store.editors.disable(name, editor);
			return found ? { message: words.isDisabled(name) } : null;
		})
};
