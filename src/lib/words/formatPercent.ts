import type { Estimate } from '$lib/survey/estimate.ts';
import { publishedText } from '$lib/survey/publishedNumber.ts';

/** A percentage with the decimals that were published; "about" where it was not published as a number. */
export function formatPercent(estimate: Pick<Estimate, 'percent' | 'valueNote'>): string {
	const text = `${publishedText(estimate.percent)}%`;
	return estimate.valueNote ? `about ${text}` : text;
}
