import type { Codes } from '$lib/csv/format/codedColumn.ts';

/**
 * A sample of many respondents. Its rows stand in the order of their strata and, within these, of their sampling units, so that
 * one pass meets each of them once.
 */
export interface CodedSample {
	/** By row, above 0; only ratios matter. */
	weights: Float64Array;
	/** By row, each stratum's rows together; `null` where there is one stratum. */
	strata: Codes | null;
	/** By row, each unit's rows together, its number its own also across strata; `null` where every person is one. */
	units: Codes | null;
	/** By row of this sample, where it stands in the columns it was made from; `null` where nothing was moved. */
	order: Uint32Array | null;
}

/**
 * A sample from its columns, by row; all weights are above 0.
 *
 * @example codedSample({ weights, strata: Uint8Array.of(1, 0, 1), clusters: null }).order // [1, 0, 2]
 */
export function codedSample({
	weights,
	strata,
	clusters
}: {
	weights: Float64Array;
	strata: Codes | null;
	clusters: Codes | null;
}): CodedSample {
	if (!strata && !clusters) return { weights, strata: null, units: null, order: null };
	const byCluster = clusters && sortedBy(clusters, null, weights.length);
	const order = strata ? sortedBy(strata, byCluster, weights.length) : byCluster!;
	const sortedStrata = strata && reordered(strata, order);
	const sortedClusters = clusters && reordered(clusters, order);
	return {
		weights: weights.map((_, i) => weights[order[i]!]!),
		strata: sortedStrata,
		units: sortedClusters && unitNumbers(sortedClusters, sortedStrata),
		order
	};
}

/** A column in the order of a sample. */
export function reordered<C extends Codes>(codes: C, order: Uint32Array | null): C {
	return order ? (codes.map((_, i) => codes[order[i]!]!) as C) : codes;
}

/** The rows by ascending code, rows of one code as they stood (a counting sort). */
function sortedBy(codes: Codes, before: Uint32Array | null, size: number): Uint32Array {
	let most = 0;
	for (let row = 0; row < size; row++) if (codes[row]! > most) most = codes[row]!;
	const starts = new Uint32Array(most + 2);
	for (let row = 0; row < size; row++) starts[codes[row]! + 1]!++;
	for (let code = 0; code <= most; code++) starts[code + 1]! += starts[code]!;
	const order = new Uint32Array(size);
	for (let i = 0; i < size; i++) {
		const row = before ? before[i]! : i;
		order[starts[codes[row]!]!++] = row;
	}
	return order;
}

function unitNumbers(clusters: Codes, strata: Codes | null): Uint32Array {
	const units = new Uint32Array(clusters.length);
	for (let i = 1; i < units.length; i++) {
		const same =
			clusters[i] === clusters[i - 1] && (strata === null || strata[i] === strata[i - 1]);
		units[i] = units[i - 1]! + (same ? 0 : 1);
	}
	return units;
}
