import { fisherTail } from '$lib/stats/numeric/fisherTail.ts';
import { orthonormal } from '$lib/stats/numeric/orthonormal.ts';
import { residual } from '$lib/stats/numeric/residual.ts';
import { degreesOfFreedom } from './degreesOfFreedom.ts';
import type { SampleDesign } from './sampleDesign.ts';
import { taylorCovariance } from './taylorCovariance.ts';
import { weightedMean } from './weightedMean.ts';

/** Two questions against each other. */
export interface Crosstab {
	/** People with a valid answer to both, unweighted. */
	interviews: number;
	/** Unweighted, rows by columns. */
	counts: number[][];
	/** Weighted shares of everyone; they sum to 1. */
	shares: number[][];
	/** `null` where a question has fewer than two answers. */
	test: RaoScottTest | null;
}

export interface RaoScottTest {
	pearson: number;
	statistic: number;
	numerator: number;
	denominator: number;
	/** Chance of a larger statistic if the two questions were unrelated. */
	tail: number;
	/** More than a fifth of the cells would hold fewer than five people if unrelated. */
	rough: boolean;
}

/**
 * Crosstab of two questions with the test of Rao and Scott (second order) for whether they are related.
 *
 * X² = n Σ(p_ij − p_i·p_·j)²/(p_i·p_·j); F = X²/tr Δ with tr(Δ)²/tr(Δ²) and that times ν degrees of freedom. Δ sets the variance of
 * the interaction contrasts under the design against that of a simple random sample. Taken in a basis where the latter is the
 * identity, it is the linearised covariance of those contrasts. Empty rows and columns are left out; empty cells are fine.
 * Source: Rao & Scott 1984, Ann. Stat. 12:46–60; Thomas & Rao 1987, J. Am. Stat. Assoc. 82:630; R survey, `svychisq`.
 * @param rows answers to the first question by row of the design, `null` if none or outside the domain
 * @param columns answers to the second
 * @example crosstab(design, race, cholesterol, ['1', '2', '3', '4'], ['0', '1']).test // statistic 3.15133862171, tail 0.0586747436855
 */
export function crosstab(
	design: SampleDesign,
	rows: readonly (string | null)[],
	columns: readonly (string | null)[],
	rowOptions: readonly string[],
	columnOptions: readonly string[]
): Crosstab {
	const both = rows.map((row, i) => row !== null && columns[i] !== null);
	const cells = rowOptions.map((row) =>
		columnOptions.map((column) => {
			const here = both.map((valid, i) =>
				valid ? Number(rows[i] === row && columns[i] === column) : null
			);
			const { value, scores } = weightedMean(design, here);
			return { share: value ?? 0, scores, count: here.filter((is) => is === 1).length };
		})
	);
	const filledColumns = columnOptions.map((_, j) => cells.some((row) => row[j]!.count > 0));
	const filled = cells
		.filter((row) => row.some((cell) => cell.count > 0))
		.map((row) => row.filter((_, j) => filledColumns[j]));
	const interviews = both.filter(Boolean).length;
	const testable = filled.length > 1 && filled[0]!.length > 1;
	const degrees = degreesOfFreedom(design, both);
	return {
		interviews,
		counts: cells.map((row) => row.map((cell) => cell.count)),
		shares: cells.map((row) => row.map((cell) => cell.share)),
		test: testable ? raoScott(design, filled, interviews, degrees) : null
	};
}

function raoScott(
	design: SampleDesign,
	cells: { share: number; scores: number[] }[][],
	n: number,
	degrees: number
): RaoScottTest {
	const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
	const flat = cells.flat();
	const rowSums = cells.map((row) => sum(row.map((cell) => cell.share)));
	const columnSums = cells[0]!.map((_, j) => sum(cells.map((row) => row[j]!.share)));
	const expected = rowSums.flatMap((row) => columnSums.map((column) => row * column));
	const pearson = n * sum(flat.map((cell, k) => (cell.share - expected[k]!) ** 2 / expected[k]!));

	const inverse = flat.map((cell) => (cell.share > 0 ? 1 / cell.share : 0));
	const contrasts = interactions(cells.length, columnSums.length);
	const basis = orthonormal(
		contrasts,
		inverse.map((value) => value / n)
	);
	const scores = basis.map((contrast) =>
		design.weights.map((_, i) =>
			sum(flat.map((cell, k) => contrast[k]! * inverse[k]! * cell.scores[i]!))
		)
	);
	const delta = taylorCovariance(design, scores);
	const trace = sum(delta.map((row, k) => row[k]!));
	const numerator = trace ** 2 / sum(delta.flat().map((value) => value * value));
	const statistic = pearson / trace;
	return {
		pearson,
		statistic,
		numerator,
		denominator: numerator * degrees,
		tail: fisherTail(statistic, numerator, numerator * degrees),
		rough: expected.filter((share) => n * share < 5).length > expected.length / 5
	};
}

/** Contrasts over the cells of an r × c table that leave rows and columns alone: (r − 1)(c − 1) of them. */
function interactions(r: number, c: number): number[][] {
	const cells = Array.from({ length: r * c }, (_, k) => [Math.floor(k / c), k % c] as const);
	const ones = cells.map(() => 1);
	const row = (i: number) => cells.map(([at]) => Number(at === i));
	const column = (j: number) => cells.map(([, at]) => Number(at === j));
	const following = (count: number) => Array.from({ length: count - 1 }, (_, i) => i + 1);
	const margins = [ones, ...following(r).map(row), ...following(c).map(column)];
	const main = orthonormal(margins, ones);
	return following(r).flatMap((i) =>
		following(c).map((j) => {
			const inRow = row(i);
			const both = column(j).map((value, k) => value * inRow[k]!);
			return residual(both, main, ones);
		})
	);
}
