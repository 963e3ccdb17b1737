import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import { Refusal } from '$lib/server/refusal.ts';
import type { Store } from '$lib/server/store.ts';
import { requireEditor } from '../upload/requireEditor.ts';

type Of = Pick<Store['waves'] | Store['events'], 'restore' | 'withdraw'>;

const numberOf = (form: FormData, name: string) => {
	const text = String(form.get(name) ?? '');
	return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
};

/**
 * What editors can do about the history of a wave or an event: each comes back to it and says what came of it.
 *
 * @param questionsOf the questions that show it, if any do
 */
export function undoActions(
	of: (store: Store) => Of,
	idOf: (params: Partial<Record<string, string>>) => string,
	questionsOf?: (store: Store, id: string) => Promise<string[]>
) {
	/** Does the work, and then works out what the questions that it touches will be asked for. */
	async function preparing(store: Store, id: string, work: () => Promise<number>) {
		const before = await questionsOf?.(store, id);
		const done = await work();
		const after = await questionsOf?.(store, id);
		if (before && after) await store.prepare([...new Set([...before, ...after])]);
		return done;
	}
	/** Does one thing; a refusal comes back with all that was typed. */
	async function undo(
		event: RequestEvent,
		work: (
			of: Of,
			wish: { id: string; seen: number; note: string; editor: string; n: number }
		) => Promise<number>
	) {
		const { request, locals, url, params } = event;
		const editor = requireEditor(locals, url);
		const form = await request.formData();
		const note = String(form.get('note') ?? '');
		const n = numberOf(form, 'n');
		const wish = { id: idOf(params), seen: numberOf(form, 'seen'), note, editor: editor.name, n };
		let done: number;
		try {
			done = await preparing(locals.store, wish.id, () => work(of(locals.store), wish));
		} catch (reason) {
			if (!(reason instanceof Refusal)) throw reason;
			const status = reason.reason === 'meanwhile' ? 409 : 422;
			return fail(status, { n, note, message: reason.message });
		}
		redirect(303, `${url.pathname}?done=${done}`);
	}
	return {
		restore: (event: RequestEvent) => undo(event, (each, wish) => each.restore(wish)),
		withdraw: (event: RequestEvent) => undo(event, (each, wish) => each.withdraw(wish))
	};
}
