import { readFileSync, readdirSync } from 'node:fs';
import { readEvents } from '$lib/csv/readEvents.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { designEffects } from '$lib/stats/topline/designEffects.ts';
import { readWave } from '$lib/stats/topline/readWave.ts';
import type { SiteNames } from '$lib/survey/siteNames.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { wordedWave } from '$lib/words/wordedWave.ts';

const folder = 'static/data';
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

const stored = readdirSync(`${folder}/surveys`)
	.sort()
	.flatMap((name) => readSurveys(read(`surveys/${name}`)).value);
const effects = designEffects(stored, stored);

/** The shipped waves as readers see them. */
export const realWaves = stored.map((wave) => {
	const effect = effects.get(wave.id)!;
	return wordedWave(readWave(wave, effect), effect);
});

/** The shipped events. */
export const realEvents = readEvents(read('events.csv')).value;

/** The shipped names of countries and categories. */
export const realNames = JSON.parse(read('site.json')) as SiteNames;

/** The shipped waves of a question in order of time, each holding only that question. */
export function realQuestion(question: string, country?: string): Wave[] {
	return realWaves
		.map((wave) => ({
			...wave,
			estimates: wave.estimates.filter((e) => e.questionId === question)
		}))
		.filter((wave) => wave.estimates.length > 0 && (!country || wave.country === country))
		.sort((a, b) => fieldSpan(a).first - fieldSpan(b).first);
}

/** One shipped wave with its answers to a question. */
export function realWave(question: string, id: string): Wave {
	return realQuestion(question).find((wave) => wave.id === id)!;
}
