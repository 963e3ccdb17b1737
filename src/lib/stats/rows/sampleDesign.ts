/** A sample with its design: what of each respondent decides how much their answer counts and varies with others'. */
export interface SampleDesign {
	/** Where each row of the design stands in the columns it was made from. */
	rows: readonly number[];
	/** By row, above 0; only ratios matter. */
	weights: readonly number[];
	/** By row: the number of its sampling unit (without clusters every person is one). */
	units: readonly number[];
	/** By sampling unit: the number of its stratum. */
	strata: readonly number[];
	/** Rows left out because their weight is missing or 0. */
	withoutWeight: number;
}

/** Columns of a file of respondents; cells are compared as text. An absent column stands for no such feature. */
export interface DesignColumns {
	size: number;
	weights?: readonly (number | null)[] | null;
	strata?: readonly unknown[] | null;
	clusters?: readonly unknown[] | null;
}

/**
 * Sample design of a file of respondents: rows without a weight leave it, units are numbered within strata.
 *
 * @throws RangeError on a negative weight, which makes the whole file doubtful
 * @example sampleDesign({ size: 3, weights: [2, 0, 1] }) // { rows: [0, 2], weights: [2, 1], units: [0, 1], strata: [0, 0], withoutWeight: 1 }
 */
export function sampleDesign({ size, weights, strata, clusters }: DesignColumns): SampleDesign {
	const weightOf = (row: number) => (weights ? (weights[row] ?? 0) : 1);
	const all = Array.from({ length: size }, (_, row) => row);
	const negative = all.find((row) => weightOf(row) < 0);
	if (negative !== undefined) throw new RangeError(`weight of row ${negative} is negative`);
	const rows = all.filter((row) => weightOf(row) > 0);
	const stratumNumbers = new Map<string, number>();
	const unitNumbers = new Map<string, number>();
	const strataOfUnits: number[] = [];
	const units = rows.map((row) => {
		const stratum = numbered(stratumNumbers, String(strata?.[row] ?? ''));
		const cluster = clusters ? String(clusters[row] ?? '') : String(row);
		const unit = numbered(unitNumbers, `${stratum} ${cluster}`);
		strataOfUnits[unit] = stratum;
		return unit;
	});
	return {
		rows,
		weights: rows.map(weightOf),
		units,
		strata: strataOfUnits,
		withoutWeight: size - rows.length
	};
}

function numbered(numbers: Map<string, number>, name: string): number {
	if (!numbers.has(name)) numbers.set(name, numbers.size);
	return numbers.get(name)!;
}
