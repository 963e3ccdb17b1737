/**
 * Share, or difference of shares, as whole points: halves away from zero, always from the unrounded number.
 *
 * r = sign(x) ⌊|x| + ½ + 10⁻⁹⌋ with x = 100 × share; the 10⁻⁹ repairs 0.285 × 100 = 28.499999999999996.
 * @returns never −0
 * @example roundedPoints(0.285) // 29
 */
export function roundedPoints(share: number): number {
	const points = share * 100;
	return Math.sign(points) * Math.floor(Math.abs(points) + 0.5 + 1e-9) || 0;
}
