import type { WaveFacts } from '$lib/survey/wave.ts';
import { whenAsked } from './whenAsked.ts';

/** Waves named one by one; more are counted. */
const named = 3;

/**
 * That a programme did not ask on the other side of an event, as far as the waves shown go.
 *
 * @param waves of the series on the side where it asked, those nearest to the event first
 * @example noWave('after', 'Fox News', [inJune, inMarch]) // 'No wave after: Fox News asked this on 3–6 June 2018 and on 18–21 March 2018, and not again in the waves shown here.'
 */
export function noWave(missing: 'before' | 'after', programme: string, waves: WaveFacts[]): string {
	if (waves.length === 1) return `No wave ${missing} in the waves shown here.`;
	const never = missing === 'after' ? 'and not again' : 'and never before';
	return `No wave ${missing}: ${programme} asked this ${listed(waves, missing)}, ${never} in the waves shown here.`;
}

function listed(waves: WaveFacts[], missing: 'before' | 'after'): string {
	if (waves.length > named)
		return `${waves.length} times, ${missing === 'after' ? 'last' : 'first'} ${whenAsked(waves[0]!)}`;
	const inTime = missing === 'after' ? waves.toReversed() : waves;
	return inTime
		.map(whenAsked)
		.join(', ')
		.replace(/, ([^,]*)$/, ' and $1');
}
