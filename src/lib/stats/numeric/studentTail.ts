import { incompleteBeta } from './incompleteBeta.ts';

/**
 * Two-sided tail of Student's t distribution: P(|T| > |t|) with the given degrees of freedom (DLMF 8.17, with
 * x = ν/(ν + t²): I_x(ν/2, ½)).
 *
 * @example studentTail(12.706204736174694, 1) // 0.05
 */
export function studentTail(t: number, degrees: number): number {
	const sum = degrees + t * t;
	return incompleteBeta(degrees / sum, degrees / 2, 0.5, (t * t) / sum);
}
