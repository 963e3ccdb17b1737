import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import type { Decision } from '$lib/server/store.ts';
import * as words from '$lib/words/interface/comparability.ts';
import { queryText } from '../../query.ts';
import { unknown } from '../../unknown.ts';
import { requireEditor } from '../requireEditor.ts';
import { pairsOf } from './pairs.ts';
import { pairsView, placeOf } from './pairsView.ts';
import { mostReason, pairOf, readDecision, readTyped } from './readDecision.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	requireEditor(locals, url);
	const { store, site } = locals;
	const choices = (await store.questions.list())
		.filter(({ waveCount }) => waveCount > 1)
		.map(({ id, question }) => ({ id, question }))
		.sort((a, b) => a.question.localeCompare(b.question));
	const id = queryText(url, 'question');
	if (id === null) return { choices, chosen: null };
	const waves = await store.questions.get(id);
	if (!waves.length) unknown('question', id);
	const history = await store.overrides.history(id);
	return {
		choices,
		chosen: {
			id,
			done: queryText(url, 'done'),
			mostReason,
			...pairsView(pairsOf(waves), history, waves, site.countries)
		}
	};
};

/** Makes the decision that a form asks for, and comes back to its pair; else says why not, with all that was typed. */
async function decide(
	{ request, locals, url }: RequestEvent,
	read: (question: string, typed: ReturnType<typeof readTyped>) => Decision | string
) {
	const form = await request.formData();
	const editor = requireEditor(locals, url, form);
	const question = queryText(url, 'question') ?? '';
	const typed = readTyped(form);
	const pair = pairOf(question, typed);
	const place = placeOf(pair);
	const { store } = locals;
	const pairs = pairsOf(await store.questions.get(question)).map(({ variant, from, to }) =>
		placeOf({ variant, from: from.id, to: to.id })
	);
	const decided = (await store.overrides.history(question)).map(placeOf);
	if (![...pairs, ...decided].includes(place))
		return fail(422, { place: null, typed, message: words.unknownPair });
	const decision = read(question, typed);
	if (typeof decision === 'string') return fail(422, { place, typed, message: decision });
	await store.overrides.decide(decision, editor.name);
	const query = new URLSearchParams({ question, done: place });
	redirect(303, `${url.pathname}?${query.toString()}#${place}`);
}

export const actions: Actions = {
	decide: (event) => decide(event, readDecision),
	withdraw: (event) =>
		decide(event, (question, typed) => ({
			...pairOf(question, typed),
			outcome: 'withdrawn',
			reason: ''
		}))
};
