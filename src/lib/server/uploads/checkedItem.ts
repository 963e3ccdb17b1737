import type { CellChange, Comparison } from '../publishing/comparison.ts';

/** What publishing would do to one wave or event; the changes are capped and counted. */
export interface CheckedItem extends Comparison {
	kind: 'wave' | 'event';
	/** In which of the files it stands, counted from 0. */
	file: number;
	changeCount: number;
	/** The changes as scripts are told them: without what stands in rows that are withheld. */
	publicChanges: CellChange[];
	/** How many of its rows readers would not get. */
	withheld: number;
}

/** A wave or event as a staging file holds it. */
export interface ItemRow {
	place: number;
	file: number;
	kind: 'wave' | 'event';
	id: string;
	status: Comparison['status'];
	base: number;
	change_count: number;
	changes: string;
	public_changes: string | null;
	withheld: number | null;
}

export const itemColumns =
	'place, file, kind, id, status, base, change_count, changes, public_changes, withheld';

export const toItem = (row: ItemRow): CheckedItem => ({
	id: row.id,
	kind: row.kind,
	file: row.file,
	status: row.status,
	revision: row.status === 'identical' ? row.base : row.base + 1,
	changes: JSON.parse(row.changes) as CellChange[],
	publicChanges: JSON.parse(row.public_changes ?? row.changes) as CellChange[],
	changeCount: row.change_count,
	withheld: row.withheld ?? 0
});
