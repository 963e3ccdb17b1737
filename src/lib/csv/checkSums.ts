import type { PlacedEstimate } from './placedEstimate.ts';
import type { ProblemList } from './problemList.ts';

const MILLION = 1_000_000;
const millionths = (value: number) => Math.round(value * MILLION);

/**
 * Warns where the single responses of one question and group exceed 100 by more than rounding can explain: half a unit
 * of the last published decimal of each. Counted in millionths, so that no binary fraction decides.
 */
export function checkSums(estimates: PlacedEstimate[], problems: ProblemList) {
	const sums = new Map<
		string,
		{ first: PlacedEstimate; sum: number; rounding: number; decimals: number; rows: number }
	>();
	for (const placed of estimates) {
		const { questionId, variant, groupType, group, responseKind, percent } = placed.estimate;
		if (responseKind !== 'single') continue;
		const key = [placed.wave, questionId, variant ?? '', groupType, group].join('\u001f');
		const entry = sums.get(key) ?? { first: placed, sum: 0, rounding: 0, decimals: 0, rows: 0 };
		entry.sum += millionths(percent.value);
		entry.rounding += millionths(0.5 / 10 ** percent.decimals);
		entry.decimals = Math.max(entry.decimals, percent.decimals);
		entry.rows++;
		sums.set(key, entry);
	}
	for (const { first, sum, rounding, decimals, rows } of sums.values()) {
		if (sum <= 100 * MILLION + rounding) continue;
		const { questionId, variant, groupType, group } = first.estimate;
		problems.warning('sum-above-100', first.row.place('percent'), {
			wave: first.wave,
			question: questionId,
			...(variant === null ? {} : { variant }),
			groupType,
			group,
			sum: (sum / MILLION).toFixed(decimals),
			rows
		});
	}
}
