import type { Wave } from '$lib/survey/wave.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';
import { historyPart, historyView } from '../../../history/historyView.ts';
import { undoActions } from '../../../history/undoActions.ts';
import { unknown } from '../../../unknown.ts';
import type { Actions, PageServerLoad } from './$types';

const name = (wave: Wave) => `${pollsterName(wave)}, ${fieldDates(wave)}`;

export const load: PageServerLoad = async ({ locals: { store, editor }, params, url }) => {
	const history = await store.waves.history(params.wave, historyPart(url));
	if (!history) unknown('wave', params.wave);
	return historyView(history, { kind: 'wave', id: params.wave, name, url, editor });
};

export const actions: Actions = undoActions(
	(store) => store.waves,
	({ wave }) => wave!,
	(store, id) => store.waves.questions(id)
);
