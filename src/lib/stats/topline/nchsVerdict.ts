import type { DisplayRule, SampleQuality } from './displayRule.ts';

/**
 * Verdict of the US National Center for Health Statistics on a proportion, beside which our own rule can be judged.
 *
 * Suppressed with fewer than 30 interviews (nominal or effective), or a Korn–Graubard width of 0.30 and more; shown at 0.05
 * and less; between, suppressed where the width is over 130 % of the share. Below 8 degrees of freedom it is to be reviewed.
 * Source: Parker et al. 2017, NCHS Vital Health Stat. 2(175).
 * @example nchsVerdict({ ...sample, share: 0.05, interviews: 150 }, rule) // 'suppress' with a width of 0.0914
 */
export function nchsVerdict(
	{ share, interviews, degrees }: SampleQuality,
	{ effectiveSize, range }: DisplayRule
): 'suppress' | 'review' | 'show' {
	const width = range.high - range.low;
	if (Math.min(interviews, effectiveSize) < 30 || width >= 0.3) return 'suppress';
	if (width > 0.05 && width > 1.3 * share) return 'suppress';
	return degrees < 8 ? 'review' : 'show';
}
