import { studentQuantile } from '$lib/stats/numeric/studentQuantile.ts';
import type { Range } from '$lib/stats/range.ts';
import { settings } from '$lib/stats/settings.ts';
import { kornGraubardRange } from './kornGraubardRange.ts';

/** What is known of the sample behind one share. */
export interface SampleQuality {
	/** 0–1 */
	share: number;
	/** Interviews, unweighted. */
	interviews: number;
	/** From the linearised variance; `null` (or anything) at 0 % and 100 %, where it cannot be estimated. */
	effectiveSize: number | null;
	/** Kish's effective size. */
	kishSize: number;
	degrees: number;
	/** Share of the weight that the heaviest respondent carries, 0–1. */
	largestWeightShare: number;
}

/** What may be shown: nothing, a note instead of the number, the number with a mark, or the number. */
export type DisplayDecision = 'hide' | 'suppress' | 'caution' | 'show';

export interface DisplayRule {
	decision: DisplayDecision;
	/** Effective size for the Korn–Graubard range, at most the interviews. */
	effectiveSize: number;
	range: Range;
}

/**
 * Display rule: whether a share rests on enough interviews to be shown.
 *
 * Hidden below 10 interviews; suppressed below 50, below 30 effective ones, or with a Korn–Graubard range of 30 points and
 * more; marked below 100, below 8 degrees of freedom, or when one person carries over 5 % of the weight. The effective size
 * is n_eff (t₍n₋₁₎/t_ν)², at most n; at 0 % and 100 % it is n.
 * Source: pollsters' custom of 50 and 100 interviews; Parker et al. 2017, NCHS Vital Health Stat. 2(175).
 * @example displayRule({ share: 0.5, interviews: 60, effectiveSize: 50, kishSize: 48, degrees: 59, largestWeightShare: 0.04 }).decision // 'caution'
 */
export function displayRule(sample: SampleQuality, level: number = settings.level): DisplayRule {
	const effectiveSize = cappedSize(sample, level);
	const range = kornGraubardRange(sample.share, effectiveSize, level);
	return { decision: decide(sample, effectiveSize, () => range), effectiveSize, range };
}

/** What the display rule decides; the range, which takes its time, is worked out only where the decision hangs on it. */
export function displayDecision(
	sample: SampleQuality,
	level: number = settings.level
): DisplayDecision {
	const effectiveSize = cappedSize(sample, level);
	return decide(sample, effectiveSize, () => kornGraubardRange(sample.share, effectiveSize, level));
}

function decide(
	{ interviews, kishSize, degrees, largestWeightShare }: SampleQuality,
	effectiveSize: number,
	range: () => Range
): DisplayDecision {
	const limits = settings.display;
	if (interviews < limits.hideBelow) return 'hide';
	if (
		interviews < limits.suppressBelow ||
		Math.min(effectiveSize, kishSize) < limits.suppressBelowEffective ||
		isWide(effectiveSize, range)
	)
		return 'suppress';
	const marked =
		interviews < limits.cautionBelow ||
		degrees < limits.cautionBelowDegrees ||
		largestWeightShare > limits.cautionAboveWeightShare;
	return marked ? 'caution' : 'show';
}

/** From 100 effective interviews on the widest Korn–Graubard range is 20 points, at 50 %, and need not be looked at. */
function isWide(effectiveSize: number, range: () => Range): boolean {
	if (effectiveSize >= 100) return false;
	const { low, high } = range();
	return high - low >= settings.display.suppressFromWidth;
}

function cappedSize(sample: SampleQuality, level: number): number {
	const { share, interviews, effectiveSize, degrees } = sample;
	if (share === 0 || share === 1 || effectiveSize === null) return interviews;
	if (degrees === interviews - 1) return Math.min(interviews, effectiveSize);
	const simple = studentQuantile(level, interviews - 1);
	const design = studentQuantile(level, degrees);
	if (simple === null || design === null) return Math.min(interviews, effectiveSize);
	return Math.min(interviews, effectiveSize * (simple / design) ** 2);
}
