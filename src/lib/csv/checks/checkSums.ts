import type { PlacedEstimate } from './placedEstimate.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';

const MILLION = 1_000_000;
const millionths = (value: number) => Math.round(value * MILLION);

interface Sum {
	first: PlacedEstimate;
	sum: number;
	rounding: number;
	decimals: number;
	rows: number;
	/** The greatest answer. */
	most: number;
}

/** Whether answers sum to 1 as shares of one do. */
const sumToOne = ({ sum, decimals, rows, most }: Sum) =>
	rows > 1 && decimals > 0 && most <= 1 && Math.abs(sum - MILLION) <= 0.02 * MILLION;

/**
 * Warns where the single responses of one question and group exceed 100 by more than rounding can explain: half a unit
 * of the last published decimal of each, and has those watched that sum to 1. Counted in millionths, so that no binary fraction decides.
 */
export function checkSums(estimates: PlacedEstimate[], problems: ProblemList) {
	const sums = new Map<string, Sum>();
	for (const placed of estimates) {
		const { questionId, variant, groupType, group, responseKind, percent } = placed.estimate;
		if (responseKind !== 'single') continue;
		const key = [placed.wave, questionId, variant ?? '', groupType, group].join('\u001f');
		const entry = sums.get(key) ?? {
			...{ first: placed, sum: 0, rounding: 0 },
			...{ decimals: 0, rows: 0, most: 0 }
		};
		entry.sum += millionths(percent.value);
		entry.rounding += millionths(0.5 / 10 ** percent.decimals);
		entry.decimals = Math.max(entry.decimals, percent.decimals);
		entry.rows++;
		entry.most = Math.max(entry.most, percent.value);
		sums.set(key, entry);
	}
	for (const entry of sums.values()) {
		const { first, sum, rounding, decimals, rows } = entry;
		const isOne = sumToOne(entry);
		if (!isOne && sum <= 100 * MILLION + rounding) continue;
		const { questionId, variant, groupType, group } = first.estimate;
		const facts = {
			wave: first.wave,
			question: questionId,
			...(variant === null ? {} : { variant }),
			groupType,
			group,
			sum: (sum / MILLION).toFixed(decimals),
			rows
		};
		if (isOne) first.row.shares?.suspect(first.row, facts);
		else problems.warning('sum-above-100', first.row.place('percent'), facts);
	}
}
