import { listWaves, readWavesView, wavesChoices } from './wavesView.ts';
import type { PageServerLoad } from './$types';

/** Waves listed at a time. */
const most = 500;

export const load: PageServerLoad = async ({ locals, url }) => {
	const waves = await locals.store.waves.list();
	const choices = wavesChoices(waves);
	const view = readWavesView(url, choices);
	const found = listWaves(waves, view);
	return {
		choices,
		view,
		total: waves.length,
		count: found.length,
		waves: found.slice(0, most)
	};
};
