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
	const limits = settings.display;
	const effectiveSize = cappedSize(sample, level);
	const range = kornGraubardRange(sample.share, effectiveSize, level);
	const decide = (): DisplayDecision => {
		if (sample.interviews < limits.hideBelow) return 'hide';
		if (
			sample.interviews < limits.suppressBelow ||
			Math.min(effectiveSize, sample.kishSize) < limits.suppressBelowEffective ||
			range.high - range.low >= limits.suppressFromWidth
		)
			return 'suppress';
		const marked =
			sample.interviews < limits.cautionBelow ||
			sample.degrees < limits.cautionBelowDegrees ||
			sample.largestWeightShare > limits.cautionAboveWeightShare;
		return marked ? 'caution' : 'show';
	};
	return { decision: decide(), effectiveSize, range };
}

function cappedSize(sample: SampleQuality, level: number): number {
	const { share, interviews, effectiveSize, degrees } = sample;
	if (share === 0 || share === 1 || effectiveSize === null) return interviews;
	const simple = studentQuantile(level, interviews - 1);
	const design = studentQuantile(level, degrees);
	if (simple === null || design === null) return Math.min(interviews, effectiveSize);
	return Math.min(interviews, effectiveSize * (simple / design) ** 2);
}
