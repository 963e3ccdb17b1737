import type { Column, Format } from './format.ts';
import { headerName } from './headerName.ts';
import type { ProblemList } from './problemList.ts';

/** A column of the format at its place in the file. */
export interface BoundColumn {
	column: Column;
	/** Index of its cells. */
	at: number;
	/** Its name as it stands in the file. */
	name: string;
	/** Whether the file calls it by another house's name. */
	byAlias: boolean;
}

/** Which column of the file is which of the format, and those the format does not know. */
export interface Binding {
	bound: BoundColumn[];
	unknown: { at: number; name: string }[];
}

/**
 * Finds the columns of a format in a header, our own names before those of other houses. Two columns that would be one
 * are a problem; a column by another house's name beside our own is merely unknown.
 */
export function bindColumns(
	format: Format,
	header: string[],
	row: number,
	problems: ProblemList
): Binding {
	const taken = new Map<number, BoundColumn>();
	const folded = header.map(headerName);
	const bind = (column: Column, names: Set<string>, byAlias: boolean) => {
		const found = folded.flatMap((name, at) => (names.has(name) && !taken.has(at) ? [at] : []));
		const [at, second] = found;
		if (at === undefined) return;
		if (second !== undefined)
			problems.error(
				'duplicate-header',
				{ row, column: header[second]!, cell: header[second]! },
				{ first: header[at]!, name: column.name }
			);
		for (const other of found)
			taken.set(other, { column, at: other, name: header[other]!.trim(), byAlias });
	};
	for (const column of format.columns) bind(column, new Set([headerName(column.name)]), false);
	const byName = new Set([...taken.values()].map(({ column }) => column));
	for (const column of format.columns)
		if (!byName.has(column)) bind(column, new Set(column.aliases.map(headerName)), true);
	const unknown = header.flatMap((name, at) => (taken.has(at) ? [] : [{ at, name: name.trim() }]));
	const seen = new Set<string>();
	for (const { name } of unknown) {
		if (name !== '' && seen.has(name))
			problems.error('duplicate-header', { row, column: name, cell: name }, { first: name, name });
		seen.add(name);
	}
	return { bound: [...taken.values()].sort((a, b) => a.at - b.at), unknown };
}
