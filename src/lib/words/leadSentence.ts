import type { Estimate } from '$lib/survey/estimate.ts';
import type { Difference } from '$lib/stats/topline/change.ts';
import type { Verdict } from '$lib/stats/topline/verdict.ts';
import { distanceText } from './distanceText.ts';
import { formatPercent } from './formatPercent.ts';
import { oppositeRange } from './oppositeRange.ts';
import { quoted } from './quoted.ts';
import { rangeText } from './rangeText.ts';
import { roundingClause } from './roundingClause.ts';

type Answer = Pick<Estimate, 'response' | 'percent' | 'valueNote'>;

/** Two answers of one poll, their difference (`a` less `b`) and its verdict. */
export interface Lead {
	a: Answer;
	b: Answer;
	difference: Pick<Difference, 'value' | 'range'>;
	verdict: Verdict;
}

/**
 * Which of two answers of one poll is ahead, the larger named first, or that the poll cannot tell.
 *
 * @example leadSentence({ a, b, difference, verdict: 'clear' }) // '“Agree” ahead of “Disagree” by 40 points (range 36.2 to 43.8).'
 */
export function leadSentence({ a, b, difference: { value, range }, verdict }: Lead): string {
	const [first, second] = value < 0 ? [b, a] : [a, b];
	const between = `(range ${rangeText(value < 0 ? oppositeRange(range) : range)})`;
	const [one, other] = [quoted(first.response), quoted(second.response)];
	const decimals = Math.max(a.percent.decimals, b.percent.decimals);
	const ahead = `${one} ahead of ${other} by ${distanceText(value, decimals)}`;
	if (verdict === 'clear') return `${ahead} ${between}.`;
	if (verdict === 'depends-on-rounding' && Math.abs(value) > 1e-9)
		return `${ahead} as published ${between}; ${roundingClause([a, b], 'lead')}.`;
	return `${one} ${formatPercent(first)}, ${other} ${formatPercent(second)}: this poll cannot tell which is ahead ${between}.`;
}
