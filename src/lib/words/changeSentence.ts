import type { Observation } from '$lib/survey/comparability.ts';
import { isEveryone } from '$lib/survey/estimate.ts';
import type { JudgedChange } from '$lib/stats/topline/judgedChange.ts';
import { distanceText } from './distanceText.ts';
import { pointsText } from './pointsText.ts';
import { quoted } from './quoted.ts';
import { rangeText } from './rangeText.ts';
import { roundingClause } from './roundingClause.ts';
import { waveName } from './waveName.ts';

/**
 * The verdict on a change: clear, not clear, left open by rounding, or what was not published to judge it by.
 *
 * @example changeSentence(change, in2025, in2026) // 'No clear change since February 2025: −2 points, but anything from −6.0 to 2.0 fits.'
 */
export function changeSentence(change: JudgedChange, from: Observation, to: Observation): string {
	if (!change.judged) {
		const which = change.missing.map((side) => missingSample(side === 'from' ? from : to));
		return `This change cannot be judged: the sample size of ${which.join(' and of ')} was not published.`;
	}
	const { value, range } = change.difference;
	const figures = [from.estimate, to.estimate];
	const decimals = Math.max(...figures.map(({ percent }) => percent.decimals));
	const since = waveName(from.wave);
	const between = rangeText(range);
	if (change.verdict === 'not-clear')
		return `No clear change since ${since}: ${pointsText(value, decimals)}, but anything from ${between} fits.`;
	const points = Math.abs(value) < 1e-9 ? pointsText(0, decimals) : upOrDown(value, decimals);
	if (change.verdict === 'clear') return `${points} since ${since} (range ${between}).`;
	const open = `${points} since ${since} as published (range ${between}); ${roundingClause(figures, 'change')}.`;
	return [open, ...[from, to].flatMap(inWords)].join(' ');
}

/** What is to be added of a figure that was not published as a number. */
function inWords({ wave, estimate }: Observation): string[] {
	return estimate.valueNote ? [`The figure of ${waveName(wave)} was ${estimate.valueNote}.`] : [];
}

function upOrDown(difference: number, decimals: number): string {
	return `${difference > 0 ? 'Up' : 'Down'} ${distanceText(difference, decimals)}`;
}

function missingSample({ wave, estimate }: Observation): string {
	const name = waveName(wave);
	return isEveryone(estimate) ? name : `${quoted(estimate.group)} in ${name}`;
}
