import type { CheckedItem } from '$lib/server/uploads/checkedItem.ts';
import type { CellChange } from '$lib/server/publishing/comparison.ts';

function changeLine({ key, kind, column, before, after }: CellChange): string {
	const row = Object.values(key)
		.filter((part) => part !== '' && part !== 'all')
		.join(' / ');
	const place = [row, column].filter(Boolean).join(', ') || 'all rows';
	switch (kind) {
		case 'cell':
			return `${place}: "${before}" → "${after}"`;
		case 'row-added':
			return `${place}: row added`;
		case 'row-removed':
			return `${place}: row removed`;
		case 'reordered':
			return before === null ? `${place}: other order` : `${place}: ${before} → ${after}`;
	}
}

/** What publishing does to a wave or event, in words: one line for it, and one for each cell that changes. */
export function comparisonLines(item: CheckedItem): string[] {
	const { kind, id, status, revision, changes, changeCount, withheld } = item;
	const more = changeCount - changes.length;
	return [
		`${kind} ${id}: ${status}, revision ${revision}`,
		...(withheld
			? [`  ${withheld} ${withheld === 1 ? 'row is' : 'rows are'} withheld from readers`]
			: []),
		...changes.map((change) => `  ${changeLine(change)}`),
		...(more > 0 ? [`  ${more} more changes`] : [])
	];
}
