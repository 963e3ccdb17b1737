import { incompleteBeta } from './incompleteBeta.ts';

/**
 * Upper tail of Fisher's F distribution: P(F > f); degrees of freedom need not be whole (I_x(ν₂/2, ν₁/2) with
 * x = ν₂/(ν₂ + ν₁f)).
 *
 * @example fisherTail(3.15133862171, 1.92297667944, 30.7676268711) // 0.0586747436855
 */
export function fisherTail(f: number, numerator: number, denominator: number): number {
	const sum = denominator + numerator * f;
	return incompleteBeta(denominator / sum, denominator / 2, numerator / 2, (numerator * f) / sum);
}
