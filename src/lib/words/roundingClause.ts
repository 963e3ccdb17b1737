import type { Estimate } from '$lib/survey/estimate.ts';

/** Why a verdict is left open by rounding; `what` would be clear or not. */
export function roundingClause(
	figures: readonly Pick<Estimate, 'percent'>[],
	what: 'change' | 'lead'
): string {
	const whole = figures.every(({ percent }) => percent.decimals === 0);
	return `the figures were published ${whole ? 'as whole numbers' : 'rounded'}, which leaves open whether this is a clear ${what}`;
}
