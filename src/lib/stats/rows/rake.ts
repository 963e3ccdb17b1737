import { settings } from '$lib/stats/settings.ts';

/** One margin to be met: everyone's category, and the share each category should have. */
export interface Margin {
	/** By row; `null` where missing. */
	categories: readonly (string | null)[];
	/** Share by category; they add to 1. */
	targets: Readonly<Record<string, number>>;
}

/** Why weights cannot be made, with the number of the margin at fault. */
export interface RakingFault {
	about: 'missing-value' | 'empty-category' | 'targets' | 'no-convergence';
	margin: number;
	category?: string;
}

export type Raking =
	| { status: 'ok'; weights: number[]; cycles: number; large: boolean }
	| { status: 'infeasible'; fault: RakingFault };

/**
 * Raking: weights that make a sample meet several margins at once, as near to the starting weights as can be.
 *
 * Cycle over the margins, w ← w × target share × N / current total, until no factor differs from 1. Weights come out with mean 1
 * and are not trimmed; `large` says that one is over five times the mean.
 * Source: Deming & Stephan 1940, Ann. Math. Stat. 11:427; Deville, Särndal & Sautory 1993, J. Am. Stat. Assoc. 88:1013.
 * @param start weights to begin with, above 0; 1 for everyone where there are none
 * @example rake([1, 1, 1], [{ categories: ['a', 'a', 'b'], targets: { a: 0.5, b: 0.5 } }]) // weights [0.75, 0.75, 1.5]
 */
export function rake(start: readonly number[], margins: readonly Margin[]): Raking {
	const fault = margins.map(faultOf).find((found) => found !== null);
	if (fault) return { status: 'infeasible', fault };
	const total = start.reduce((sum, w) => sum + w, 0);
	let weights = start.map((w) => (w * start.length) / total);
	for (let cycle = 1; cycle <= settings.raking.mostCycles; cycle++) {
		let furthest = 0;
		for (const { categories, targets } of margins) {
			const factors = factorsTo(targets, categories, weights);
			weights = weights.map((w, row) => w * factors.get(categories[row]!)!);
			for (const factor of factors.values()) furthest = Math.max(furthest, Math.abs(factor - 1));
		}
		if (furthest < settings.raking.tolerance) {
			const large = Math.max(...weights) > settings.raking.largeWeight;
			return { status: 'ok', weights, cycles: cycle, large };
		}
	}
	return { status: 'infeasible', fault: { about: 'no-convergence', margin: 0 } };
}

function factorsTo(
	targets: Margin['targets'],
	categories: Margin['categories'],
	weights: readonly number[]
): Map<string, number> {
	const sums = new Map<string, number>();
	categories.forEach((category, row) =>
		sums.set(category!, (sums.get(category!) ?? 0) + weights[row]!)
	);
	const whole = Object.values(targets).reduce((sum, target) => sum + target, 0);
	return new Map(
		[...sums].map(([category, sum]) => [
			category,
			((targets[category]! / whole) * weights.length) / sum
		])
	);
}

function faultOf({ categories, targets }: Margin, margin: number): RakingFault | null {
	if (categories.some((category) => category === null || !Object.hasOwn(targets, category)))
		return { about: 'missing-value', margin };
	const empty = Object.keys(targets).find((category) => !categories.includes(category));
	if (empty !== undefined) return { about: 'empty-category', margin, category: empty };
	const shares = Object.values(targets);
	const whole = shares.reduce((sum, share) => sum + share, 0);
	if (shares.some((share) => !(share > 0)) || Math.abs(whole - 1) > settings.raking.targetSlack)
		return { about: 'targets', margin };
	return null;
}
