import { listWaves, readWavesView, wavesChoices } from './wavesView.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const waves = await locals.store.waves.list();
	const choices = wavesChoices(waves);
	const view = readWavesView(url, choices);
	return { choices, view, total: waves.length, waves: listWaves(waves, view) };
};
