import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { anyWaves } from '../anyWaves.ts';
import type { Random } from './random.ts';

const folder = 'static/data/surveys';
const mostEstimates = 6;

const shipped = readdirSync(folder)
	.filter((name) => name.endsWith('.csv'))
	.flatMap((name) => readSurveys(readFileSync(`${folder}/${name}`, 'utf8')).value);

/** Made-up waves whose texts are as hostile as they can be; those that read without a word. */
const hostile = fc
	.sample(anyWaves, { seed: 4, numRuns: 400 })
	.filter((waves) => waves.length > 0 && readSurveys(writeSurveys(waves)).problems.length === 0);

function some(wave: Wave, random: Random): Wave {
	const from = random.below(wave.estimates.length);
	return { ...wave, estimates: wave.estimates.slice(from, from + 1 + random.below(mostEstimates)) };
}

/** One or two waves that are known. */
export function knownWaves(random: Random): Wave[] {
	if (random.below(3) === 0) return random.pick(hostile);
	const [first, second] = [random.pick(shipped), random.pick(shipped)];
	const waves = first.id === second.id || random.below(2) ? [first] : [first, second];
	return waves.map((wave) => some(wave, random));
}
