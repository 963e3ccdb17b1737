import { estimateOf, waveOf } from './estimateOf.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';

/** Warns where more people of a group are stated than the whole sample has. */
export function checkBase(row: Row, sampleSize: number | null, problems: ProblemList) {
	const { groupSampleSize } = estimateOf(row);
	if (sampleSize === null || groupSampleSize === null || !(groupSampleSize > sampleSize)) return;
	const facts = { wave: waveOf(row), sample: sampleSize };
	problems.warning('base-above-sample', row.place('groupSampleSize'), facts);
}
