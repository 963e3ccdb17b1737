import type { PlacedEstimate } from './placedEstimate.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';

/** Warns where more people of a group are stated than the whole sample has. */
export function checkBase(
	{ wave, estimate, row }: PlacedEstimate,
	sampleSize: number | null,
	problems: ProblemList
) {
	const { groupSampleSize } = estimate;
	if (sampleSize === null || groupSampleSize === null || !(groupSampleSize > sampleSize)) return;
	problems.warning('base-above-sample', row.place('groupSampleSize'), { wave, sample: sampleSize });
}
