import { type Binding, type BoundColumn, bindMapping } from './bindMapping.ts';
import { isCorrectionColumn } from '$lib/csv/table/correctionColumns.ts';
import { isNumberLike } from '$lib/csv/cells/isNumberLike.ts';
import { LeftOutWatch } from './leftOutWatch.ts';
import { MadeWaveIds } from './madeWaveIds.ts';
import type { Format } from '$lib/csv/format/format.ts';
import type { Mapping } from './mapping.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';
import type { ReportFault } from './recordReader.ts';
import { Row } from './row.ts';
import { type RowReader, rowReaders } from './rowReaders.ts';
import { ShareWatch } from '$lib/csv/cells/shareWatch.ts';
import type { TableHeader } from '$lib/csv/table/tableHeader.ts';
import { answersOf, wideFaults } from './wideFaults.ts';
import { withoutRows } from './withoutRows.ts';

/** Warns of each column that is left out once something stands in it. */
function unknownNamer({ unknown }: Binding, headerRow: number, problems: ProblemList) {
	let empty = unknown;
	return (cells: string[]) => {
		if (!empty.length || !empty.some(({ at }) => cells[at]!.trim() !== '')) return;
		empty = empty.filter(({ at, name }) => {
			if (cells[at]!.trim() === '') return true;
			problems.warning('unknown-column', { row: headerRow, column: name }, { position: at + 1 });
			return false;
		});
	};
}

/** Says what was taken for granted of the columns, and of what they do not say. */
function nameAssumptions(
	binding: Binding,
	table: TableHeader,
	{ reused, constants }: Mapping,
	problems: ProblemList
) {
	const row = table.headerRow;
	const stated = Object.entries(constants).filter(([, text]) => text !== '');
	if (reused && stated.length) {
		const facts = stated.map(([name, text]) => `${name}: ${text}`).join('; ');
		problems.warning('reused-mapping', {}, { facts });
	}
	const corrections = table.header.filter(isCorrectionColumn);
	if (corrections.length)
		problems.warning('partial-file', { row }, { columns: corrections.join(', ') });
	for (const column of binding.assumed) problems.warning('assumed-answer', { row, column });
	const left = binding.leftOut.flatMap(({ name }) => name || []);
	if (left.length)
		problems.note('left-out', { row }, { columns: left.join(', '), count: left.length });
}

/**
 * The rows of a table as a mapping reads them, one by one, whatever the size of the file; those with a faulty cell are
 * named in the problems and left out. Each row of the table has as many cells as its header.
 */
export function* mappedRows(
	format: Format,
	table: TableHeader,
	mapping: Mapping,
	rows: Iterable<TextRecord>,
	problems: ProblemList
): Generator<Row, void, undefined> {
	const binding = bindMapping(format, table, mapping, problems);
	nameAssumptions(binding, table, mapping, problems);
	const nameUnknown = unknownNamer(binding, table.headerRow, problems);
	const faultsOfWide = wideFaults(binding, problems);
	const unread = problems.errors;
	const { all, missing, madeWaveIds } = rowReaders(format, table, mapping, binding, problems);
	const faulty = missing.length > 0 || faultsOfWide === null || problems.errors > unread;
	const made = madeWaveIds ? new MadeWaveIds(problems) : null;
	const report = faultReporter(binding, problems);
	const leftOut = new LeftOutWatch(binding);
	const watched = format.name === 'survey' && mapping.percents === null;
	const shares = all.map(() => (watched ? new ShareWatch() : null));

	const chosen = Boolean(mapping.notAnswers ?? mapping.only);
	const answers = chosen ? withoutRows(rows, table, binding, mapping, problems) : rows;
	for (const record of answers) {
		nameUnknown(record.cells);
		leftOut.see(record.cells);
		if (faulty || faultsOfWide(record)) continue;
		let published = false;
		for (let i = 0; i < all.length; i++) {
			const reader = all[i]!;
			if (reader.percent && isUnpublished(reader.percent, record.cells)) continue;
			published = true;
			const row = read(reader, record, report, shares[i]!);
			if (!row || made?.clashes(row)) continue;
			yield row;
		}
		if (!published)
			problems.error('missing-value', { row: record.row, column: all[0]!.percent!.name, cell: '' });
	}
	for (const { name } of missing)
		problems.error(
			'missing-column',
			{ row: table.headerRow, column: name },
			{ format: format.name }
		);
	leftOut.tell(table.headerRow, problems);
	if (!faulty) made?.tell();
}

/** Whether a percentage of a wide file was not published. */
const isUnpublished = ({ at, codes }: BoundColumn, cells: string[]) =>
	(codes ? codes(cells[at]!) : cells[at]!).trim() === '';

/** Names faulty cells, each once although it is read for every percentage of its row; of notes one for each column. */
function faultReporter(binding: Binding, problems: ProblemList): ReportFault {
	let last = 0;
	const told = new Set<number>();
	const noted = new Set<string>();
	return (row, { column, at, name, facts: said }, cell, { type, facts, severity }) => {
		if (row !== last) told.clear();
		last = row;
		if (told.has(at)) return;
		told.add(at);
		if (severity === 'note') {
			if (noted.has(name)) return;
			noted.add(name);
		}
		const place = { row, column: name, cell };
		const wide = column.name === 'percent' && said;
		if (wide && type === 'not-a-number' && !isNumberLike(cell))
			problems.error('wide-mixed', place, { answers: answersOf(binding) });
		else problems[severity](type, place, facts);
	};
}

function read(
	{ readers, places }: RowReader,
	{ row, cells }: TextRecord,
	report: ReportFault,
	shares: ShareWatch | null
) {
	const values: Row['values'] = {};
	let faulty = false;
	for (let i = 0; i < readers.length; i++) {
		const { of, reader } = readers[i]!;
		const found = reader.read(row, cells, report);
		if (found) values[of] = found;
		else faulty = true;
	}
	return faulty ? null : new Row(row, values, cells, places, shares);
}
