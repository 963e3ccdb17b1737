import type { Range } from '$lib/stats/range.ts';
import { settings } from '$lib/stats/settings.ts';
import { wilsonRange } from '$lib/stats/topline/wilsonRange.ts';
import type { KishEffect } from './kishEffect.ts';

/** A share and the people it was taken of, before its variance is known. */
export interface ShareDomain {
	/** 0–1; `null` without anyone in the domain. */
	value: number | null;
	/** People in the domain, unweighted. */
	interviews: number;
	weightSum: number;
	/** All people of the design, in the domain or not. */
	designRows: number;
	kish: KishEffect;
	degrees: number;
	/** Student's, two-sided, for the degrees; `null` without any. */
	quantile: number | null;
	largestWeight: number;
}

/** What is known of a weighted share of respondents, and how precise it is. */
export interface SharePrecision {
	/** `boundary`: nobody or everybody said so; `insufficient`: one respondent; neither has a standard error. */
	status: 'ok' | 'boundary' | 'insufficient' | 'no-data';
	/** Linearised; `null` where it cannot be estimated. */
	variance: number | null;
	/** Against a simple random sample of the same people: V/(p(1 − p)/(n − 1)). */
	designEffect: number | null;
	/** p(1 − p)/V */
	effectiveSize: number | null;
	kish: KishEffect;
	degrees: number;
	/** Student's, two-sided; `null` without degrees of freedom. */
	quantile: number | null;
	/** Share of the weight that the heaviest person carries. */
	largestWeightShare: number;
	/** The smaller of the two effective sizes, which the range is worked out with. */
	displaySize: number;
	/** What is shown; `null` where it would say nothing. */
	range: Range | null;
}

/**
 * Precision of a weighted share, its linearised variance given.
 *
 * The range is Wilson's with the smaller of the linearised and of Kish's effective size and Student's quantile: the first fails
 * where one weight dominates, the second where weights and answer go together.
 * Source: Kott 2017, Statistics Canada 12-001-X; Franco, Little, Louis & Slud 2019, J. Surv. Stat. Methodol. 7:334–364.
 * @param linearised worked out only where the share has a variance
 */
export function sharePrecision(
	{ value, interviews, weightSum, designRows, kish, degrees, quantile, largestWeight }: ShareDomain,
	linearised: () => number
): SharePrecision {
	const status = statusOf(value, interviews, designRows);
	const spread = value === null ? 0 : value * (1 - value);
	const variance = status === 'ok' ? linearised() : null;
	const effectiveSize = variance === null ? null : spread / variance;
	const displaySize = Math.min(effectiveSize ?? Infinity, kish.size);
	const shown =
		(status === 'ok' || status === 'boundary') &&
		quantile !== null &&
		quantile <= settings.display.largestQuantile;
	return {
		status,
		variance,
		designEffect: variance === null ? null : variance / (spread / (interviews - 1)),
		effectiveSize,
		kish,
		degrees,
		quantile,
		largestWeightShare: largestWeight / (weightSum || 1),
		displaySize,
		range: shown ? wilsonRange(exact(value!), displaySize, quantile) : null
	};
}

const boundary = 1e-12;

/** A share that only rounding keeps from 0 or 1 is 0 or 1. */
function exact(share: number): number {
	return share < boundary ? 0 : share > 1 - boundary ? 1 : share;
}

function statusOf(value: number | null, interviews: number, designRows: number) {
	if (value === null || interviews === 0) return 'no-data';
	if (designRows < 2) return 'insufficient';
	return exact(value) === 0 || exact(value) === 1 ? 'boundary' : 'ok';
}
