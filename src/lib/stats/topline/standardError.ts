/**
 * Standard error of a share: √(p(1 − p)/n*), n* the effective sample size.
 *
 * Source: Kish 1965, Survey Sampling, ch. 8.
 * @param share 0–1
 * @returns a proportion
 * @example standardError(0.5, 625) // 0.02
 */
export function standardError(share: number, effectiveSize: number): number {
	return Math.sqrt((share * (1 - share)) / effectiveSize);
}
