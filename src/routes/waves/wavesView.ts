import type { WaveSummary } from '$lib/server/store.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { dateOfDay } from '$lib/survey/partialDate.ts';
import { programmeOf } from '$lib/survey/wave.ts';
import { newestFirst } from '../newestFirst.ts';
import { queryChoice } from '../query.ts';

export const orders = ['newest', 'oldest', 'programme', 'sample'] as const;

/** Which waves are listed, and in what order; nothing where the address leaves it open. */
export interface WavesView {
	programme: string | null;
	country: string | null;
	year: string | null;
	sort: (typeof orders)[number] | null;
}

const yearOf = (wave: WaveSummary) => dateOfDay(fieldSpan(wave).last).slice(0, 4);
const distinct = (values: string[]) => [...new Set(values)].sort((a, b) => a.localeCompare(b));

/** The programmes, countries and years that the waves have. */
export function wavesChoices(waves: WaveSummary[]) {
	return {
		programmes: distinct(waves.map(programmeOf)),
		countries: distinct(waves.map((wave) => wave.country)),
		years: distinct(waves.map(yearOf)).reverse()
	};
}

/** Reads the view of the list of waves from an address. */
export function readWavesView(url: URL, choices: ReturnType<typeof wavesChoices>): WavesView {
	return {
		programme: queryChoice(url, 'programme', choices.programmes),
		country: queryChoice(url, 'country', choices.countries),
		year: queryChoice(url, 'year', choices.years),
		sort: queryChoice(url, 'sort', orders)
	};
}

/** The waves of a view, in its order. */
export function listWaves(waves: WaveSummary[], view: WavesView): WaveSummary[] {
	const listed = newestFirst(
		waves.filter(
			(wave) =>
				(view.programme === null || programmeOf(wave) === view.programme) &&
				(view.country === null || wave.country === view.country) &&
				(view.year === null || yearOf(wave) === view.year)
		)
	);
	if (view.sort === 'oldest') return listed.reverse();
	if (view.sort === 'programme')
		return listed.sort((a, b) => programmeOf(a).localeCompare(programmeOf(b)));
	if (view.sort === 'sample')
		return listed.sort((a, b) => (b.sampleSize ?? 0) - (a.sampleSize ?? 0));
	return listed;
}
