import { type Binding, type BoundColumn, bindColumns } from './bindColumns.ts';
import type { Column, Format } from './format.ts';
import type { ProblemList } from './problemList.ts';
import { type FieldValues, RecordReader } from './recordReader.ts';
import { type TextRecord, records } from './records.ts';
import { type LongRecord, unpivot } from './unpivot.ts';

/** A row of a file whose cells could all be read. */
export interface Row {
	row: number;
	/** What it says of its wave, estimate or event. */
	values: Partial<Record<Column['of'], FieldValues>>;
	/** Where a field stands: the file's name of its column (ours where it has none), and the text of its cell. */
	place: (field: string) => { row: number; column: string; cell: string };
}

function withWholeRows(all: TextRecord[], width: number, problems: ProblemList): TextRecord[] {
	return all.filter(({ row, cells }) => {
		if (cells.length === width) return true;
		problems.error('field-count', { row }, { found: cells.length, expected: width });
		return false;
	});
}

function nameUnknown(
	{ unknown }: Binding,
	header: TextRecord,
	rows: TextRecord[],
	problems: ProblemList
) {
	for (const { at, name } of unknown)
		if (rows.some(({ cells }) => cells[at]!.trim() !== ''))
			problems.warning('unknown-column', { row: header.row, column: name }, { position: at + 1 });
}

const nameIn = (record: LongRecord, { column, name }: BoundColumn) =>
	column.field === 'percent' ? (record.percentColumn ?? name) : name;

/** Reads a file of one format, row by row; rows with a faulty cell are named in the problems and left out. */
export function readRows(format: Format, text: string, problems: ProblemList): Row[] {
	const [header, ...rest] = records(text, problems);
	if (!header) return [];
	const found = bindColumns(format, header.cells, header.row, problems);
	const whole = withWholeRows(rest, header.cells.length, problems);
	const { binding, records: long } = unpivot(format, found, whole, problems);
	nameUnknown(binding, header, whole, problems);

	const byField = new Map(binding.bound.map((bound) => [bound.column.field as string, bound]));
	const absent = format.columns.filter(({ field }) => !byField.has(field));
	const missing = absent.filter(({ required }) => required);
	for (const { name } of missing)
		problems.error('missing-column', { row: header.row, column: name }, { format: format.name });
	if (missing.length) return [];

	const readers = [...new Set(format.columns.map((column) => column.of))].map((of) => {
		const isOf = (column: Column) => column.of === of;
		const bound = binding.bound.filter(({ column }) => isOf(column));
		return { of, reader: new RecordReader(bound, absent.filter(isOf)) };
	});
	const rows: Row[] = [];
	for (const record of long) {
		const values: Row['values'] = {};
		let faulty = false;
		for (const { of, reader } of readers) {
			const read = reader.read(record.cells, (bound, cell, { type, facts }) =>
				problems.error(type, { row: record.row, column: nameIn(record, bound), cell }, facts)
			);
			if (read) values[of] = read;
			else faulty = true;
		}
		if (faulty) continue;
		const place = (field: string) => {
			const bound = byField.get(field);
			if (bound)
				return { row: record.row, column: nameIn(record, bound), cell: record.cells[bound.at]! };
			const { name } = format.columns.find((column) => column.field === field)!;
			return { row: record.row, column: name, cell: '' };
		};
		rows.push({ row: record.row, values, place });
	}
	return rows;
}
