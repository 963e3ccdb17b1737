import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import type { Keeping } from '../keeping.ts';
import { fieldsOf, shelvesOf } from './fields.ts';
import { mappingView } from './mappingView.ts';
import type { TableHead } from './tableHead.ts';

/** All that the page shows of a mapping and of the beginning of its file. */
export function shownOf(head: TableHead, mapping: Mapping, { save, programme }: Keeping) {
	const { kind, reading: hints } = mapping;
	return {
		kind,
		hints,
		reading: head.reading,
		view: head.header.length ? mappingView(head, mapping) : null,
		fields: fieldsOf(kind),
		shelves: shelvesOf(kind),
		save,
		programme: programme || programmeOf(head, mapping)
	};
}

/** The survey programme of a file: its sponsor, else its pollster, where there is only one. */
function programmeOf({ rows }: TableHead, { columns, constants }: Mapping): string {
	for (const name of ['sponsor', 'pollster']) {
		const at = columns.findIndex(({ to }) => to === name);
		const cells = new Set(rows.map(({ cells }) => cells[at]?.trim() ?? ''));
		if (at >= 0 && cells.size === 1 && !cells.has('')) return [...cells][0]!;
		if (at < 0 && constants[name]) return constants[name];
	}
	return '';
}
