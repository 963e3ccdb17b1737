import { type BoundColumn, bindColumns } from './bindColumns.ts';
import type { Format } from './format.ts';
import type { ProblemList } from './problemList.ts';
import { CellFault, type CellValue, readCell } from './readCell.ts';
import { type TextRecord, records } from './records.ts';
import { type LongRecord, unpivot } from './unpivot.ts';

/** A row of a file whose cells could all be read. */
export interface Row {
	row: number;
	/** By the field of its column; fields without a column are there too. */
	values: Record<string, CellValue>;
	/** The file's name of the column that holds a field (ours where it has none), and the text of its cell. */
	place: (field: string) => { row: number; column: string; cell: string };
}

class CellReader {
	#text: string | null = null;
	#value: CellValue = null;

	constructor(readonly bound: BoundColumn) {}

	/** Reads a cell; the cell above is remembered, since facts of a wave repeat row by row. */
	read(cell: string): CellValue | CellFault {
		if (cell === this.#text) return this.#value;
		const { column, byAlias } = this.bound;
		const code = byAlias ? column.codes?.[cell.trim().toLowerCase()] : undefined;
		const value = readCell(column, code ?? cell);
		if (value instanceof CellFault) return value;
		this.#text = cell;
		this.#value = value;
		return value;
	}
}

function withWholeRows(all: TextRecord[], width: number, problems: ProblemList): TextRecord[] {
	return all.filter(({ row, cells }) => {
		if (cells.length === width) return true;
		problems.error('field-count', { row }, { found: cells.length, expected: width });
		return false;
	});
}

/** Reads a file of one format, row by row; rows with a faulty cell are named in the problems and left out. */
export function readRows(format: Format, text: string, problems: ProblemList): Row[] {
	const [header, ...rest] = records(text, problems);
	if (!header) return [];
	const binding = bindColumns(format, header.cells, header.row, problems);
	const whole = withWholeRows(rest, header.cells.length, problems);
	const long = unpivot(format, binding, whole, problems);

	for (const { at, name } of long.binding.unknown)
		if (name !== '' || whole.some(({ cells }) => cells[at]!.trim() !== ''))
			problems.warning('unknown-column', { row: header.row, column: name }, { position: at + 1 });
	const present = new Set(long.binding.bound.map(({ column }) => column));
	const missing = format.columns.filter((column) => column.required && !present.has(column));
	for (const { name } of missing)
		problems.error('missing-column', { row: header.row, column: name }, { format: format.name });
	if (missing.length) return [];

	const readers = long.binding.bound.map((bound) => new CellReader(bound));
	const absent = format.columns.filter((column) => !present.has(column));
	const places = new Map(long.binding.bound.map((bound) => [bound.column.field as string, bound]));
	const read = (record: LongRecord): Row | null => {
		const values: Row['values'] = {};
		let faulty = false;
		const nameOf = (bound: BoundColumn) =>
			(bound.column.field === 'percent' && record.percentColumn) || bound.name;
		for (const reader of readers) {
			const { at, column } = reader.bound;
			const value = reader.read(record.cells[at]!);
			if (value instanceof CellFault) {
				faulty = true;
				const place = { row: record.row, column: nameOf(reader.bound), cell: record.cells[at]! };
				problems.error(value.type, place, value.facts);
			} else values[column.field] = value;
		}
		if (faulty) return null;
		for (const { field, ifEmpty } of absent) values[field] = ifEmpty ?? null;
		return {
			row: record.row,
			values,
			place: (field) => {
				const bound = places.get(field);
				if (!bound)
					return {
						row: record.row,
						column: format.columns.find((column) => column.field === field)!.name,
						cell: ''
					};
				return { row: record.row, column: nameOf(bound), cell: record.cells[bound.at]! };
			}
		};
	};
	return long.records.flatMap((record) => read(record) ?? []);
}
