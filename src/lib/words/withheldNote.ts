import type { Withheld } from '$lib/survey/estimate.ts';
import { settings } from '$lib/stats/settings.ts';
import { formatCount } from './formatCount.ts';

const { hideBelow } = settings.display;

/** Why a number is not shown. */
export function withheldNote({
	because,
	interviews
}: Pick<Withheld, 'because' | 'interviews'>): string {
	if (because === 'fewest') return `Fewer than ${hideBelow} interviews.`;
	if (because === 'beside-fewest')
		return `Not shown: it would give away a group of fewer than ${hideBelow} interviews.`;
	return interviews === null
		? 'Too few interviews to show.'
		: `Too few interviews to show (n = ${formatCount(interviews)}).`;
}
