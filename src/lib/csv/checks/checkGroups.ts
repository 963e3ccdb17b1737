import { estimateOf } from './estimateOf.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';

/** A group needs its kind and a kind its group; `all` stands for both where both are empty. */
export function checkGroup(row: Row, problems: ProblemList) {
	const { groupType, group } = estimateOf(row);
	if ((groupType === 'all') === (group === 'all')) return;
	const empty = row.place(groupType === 'all' ? 'groupType' : 'group');
	if (empty.cell.trim() === '') problems.error('missing-value', empty);
}
