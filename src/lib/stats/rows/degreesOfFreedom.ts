import type { SampleDesign } from './sampleDesign.ts';

/**
 * Degrees of freedom of a domain: its sampling units less its strata.
 *
 * Source: R survey, `degf`; NHANES tutorial on variance estimation.
 * @param inDomain by row of the design
 * @example degreesOfFreedom(design, inDomain) // 39 for 40 respondents of a sample without strata and clusters
 */
export function degreesOfFreedom(
	{ units, strata }: SampleDesign,
	inDomain: readonly boolean[]
): number {
	const unitsThere = new Set(units.filter((_, row) => inDomain[row]));
	const strataThere = new Set([...unitsThere].map((unit) => strata[unit]!));
	return unitsThere.size - strataThere.size;
}
