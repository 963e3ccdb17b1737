import { codesOf } from '$lib/csv/format/codesOf.ts';
import { isCorrectionColumn } from '$lib/csv/table/correctionColumns.ts';
import type { Column, Format } from '$lib/csv/format/format.ts';
import { headerName } from '$lib/csv/format/headerName.ts';
import type { ColumnUse, Mapping } from './mapping.ts';
import { type Part, partsOf } from './pairs.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { TableHeader } from '$lib/csv/table/tableHeader.ts';

/** A column of the format at its place in the file. */
export interface BoundColumn {
	column: Column;
	/** Index of its cells. */
	at: number;
	/** Its name as it stands in the file. */
	name: string;
	/** What its cells stand for. */
	codes?: (cell: string) => string;
	/** What its header says. */
	facts?: ColumnUse['facts'];
	/** Other columns whose texts are put behind its own, each with its name. */
	also?: { at: number; name: string }[];
}

/** The text of a column in a row. */
export function textOf({ at, name, also }: BoundColumn, cells: string[]): string {
	if (!also) return cells[at]!;
	const written = [{ at, name }, ...also].filter((each) => cells[each.at]!.trim() !== '');
	return written.map((each) => `${each.name}: ${cells[each.at]!.trim()}`).join('; ');
}

/** Which column of the file is which of the format, and those that are none. */
export interface Binding {
	bound: BoundColumn[];
	/** Left out though nobody has said so. */
	unknown: { at: number; name: string }[];
	/** Left out because somebody said so. */
	leftOut: { at: number; name: string }[];
	/** Taken for answers though nobody has said so. */
	assumed: string[];
}

/** The uses of a header's columns: each by its name, the second of two by the second. */
function usesOf(header: string[], columns: ColumnUse[]): (ColumnUse | undefined)[] {
	const left = new Map<string, ColumnUse[]>();
	for (const use of columns) {
		const name = use.header.trim();
		left.set(name, [...(left.get(name) ?? []), use]);
	}
	return header.map((name) => left.get(name.trim())?.shift());
}

/** Names the columns that would be one, and those without a use that are called alike. */
function nameDuplicates({ bound, unknown }: Binding, row: number, problems: ProblemList) {
	const twice = (name: string, first: string, as: string) =>
		problems.error('duplicate-header', { row, column: name, cell: name }, { first, name: as });
	const seen = new Map<string, { name: string; told: boolean }>();
	for (const { column, name, facts } of bound) {
		const stated = Object.entries(facts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
		const key = JSON.stringify([column.name, facts ? stated : null]);
		const above = seen.get(key);
		if (above && !above.told) twice(name, above.name, column.name);
		seen.set(key, above ? { ...above, told: true } : { name, told: false });
	}
	const names = new Set<string>();
	for (const { name } of unknown) {
		if (name !== '' && names.has(name)) twice(name, name, name);
		names.add(name);
	}
}

/** Makes one of several columns of notes. */
function withJoinedNotes(bound: BoundColumn[]): BoundColumn[] {
	const names = new Set<string>();
	const [first, ...also] = bound.filter(({ column, facts, name }) => {
		const differs = !names.has(headerName(name));
		if (column.name !== 'notes' || facts || !differs) return false;
		return names.add(headerName(name));
	});
	if (!also.length) return bound;
	const rest = bound.filter((each) => !also.includes(each));
	return rest.map((each) =>
		each === first ? { ...each, also: also.map(({ at, name }) => ({ at, name })) } : each
	);
}

/** What the cells of a column stand for: as somebody said of the whole cell, or of the part of it that fills the column. */
function meaningOf(
	codes: BoundColumn['codes'],
	part: Part | null,
	dates: Mapping['dates']
): BoundColumn['codes'] {
	if (!part) return codes;
	if (!codes) return (cell) => part(cell, dates);
	return (cell) => {
		const said = codes(cell);
		return said === cell ? codes(part(cell, dates)) : said;
	};
}

/** Finds the columns of a header that a mapping speaks of; what it speaks of in vain is a problem. */
export function bindMapping(
	format: Format,
	{ header, headerRow }: TableHeader,
	mapping: Mapping,
	problems: ProblemList
): Binding {
	const binding: Binding = { bound: [], unknown: [], leftOut: [], assumed: [] };
	const columns = new Map(format.columns.map((column) => [column.name, column]));
	const codes = new Map(
		Object.entries(mapping.values).map(([name, values]) => [name, codesOf(values)])
	);
	usesOf(header, mapping.columns).forEach((use, at) => {
		const name = header[at]!.trim();
		if (isCorrectionColumn(name)) return;
		const filled = partsOf(use?.to ?? null).flatMap(([to, part]) => {
			const column = columns.get(to);
			const meaning = meaningOf(codes.get(to), part, mapping.dates);
			return column ? [{ column, at, name, codes: meaning, facts: use!.facts }] : [];
		});
		if (filled.length) {
			binding.bound.push(...filled);
			if (use!.assumed) binding.assumed.push(name);
		} else if (!use || use.assumed) binding.unknown.push({ at, name });
		else binding.leftOut.push({ at, name });
	});
	binding.bound = withJoinedNotes(binding.bound);
	nameDuplicates(binding, headerRow, problems);
	return binding;
}
