import type { PlacedEstimate } from './placedEstimate.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';

/** A group needs its kind and a kind its group; `all` stands for both where both are empty. */
export function checkGroup({ estimate, row }: PlacedEstimate, problems: ProblemList) {
	const { groupType, group } = estimate;
	if ((groupType === 'all') === (group === 'all')) return;
	const empty = row.place(groupType === 'all' ? 'groupType' : 'group');
	if (empty.cell.trim() === '') problems.error('missing-value', empty);
}
