import type { Binding, BoundColumn } from './bindMapping.ts';
import type { Column, Format } from '$lib/csv/format/format.ts';
import type { Mapping } from './mapping.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { CellFault, readCell } from '$lib/csv/cells/readCell.ts';
import { type FieldValues, RecordReader } from './recordReader.ts';
import type { Places } from './row.ts';
import type { TableHeader } from '$lib/csv/table/tableHeader.ts';
import { waveIdOf } from './waveIdOf.ts';

/** How a row of the file becomes one row of the format: of a wide file there is one for each of its percentages. */
export interface RowReader {
	/** The column of its percentage in a wide file. */
	percent: BoundColumn | null;
	readers: { of: Column['of']; reader: RecordReader }[];
	places: Places;
}

/** What stands between a file and its rows: nothing is read where a column is missing or a constant faulty. */
export interface RowReaders {
	all: RowReader[];
	missing: Column[];
	/** Whether the file names no wave, so that names are made. */
	madeWaveIds: boolean;
}

const dateFields = ['startDate', 'endDate', 'releaseDate'];
const dateColumns = ['start_date', 'end_date', 'release_date'];

const speaksOf = (column: BoundColumn, percent: BoundColumn) =>
	Object.entries(column.facts ?? {}).every(([name, text]) => percent.facts![name] === text);

/** The columns that are read for one percentage; what speaks of fewer percentages goes before what speaks of all. */
function columnsFor(percent: BoundColumn | null, { bound }: Binding): BoundColumn[] {
	if (!percent) return bound;
	const byField = new Map<string, BoundColumn>([['percent', percent]]);
	for (const facts of [false, true])
		for (const column of bound)
			if (column.column.field !== 'percent' && Boolean(column.facts) === facts)
				if (speaksOf(column, percent)) byField.set(column.column.field, column);
	return [...byField.values()].sort((a, b) => a.at - b.at);
}

/** What a wave is called where the file does not say. */
function idMaker(format: Format, names: readonly string[] = []) {
	const fields = names.flatMap(
		(name) => format.columns.find((column) => column.name === name)?.field ?? []
	);
	return (values: FieldValues) => {
		values.id = waveIdOf(values, fields);
	};
}

/** Where answers stand, by what they are called. */
function stanceGiver({ stances }: Mapping) {
	const byResponse = new Map<string, string>(Object.entries(stances));
	return (values: FieldValues) => {
		values.stance = byResponse.get(String(values.response)) ?? null;
	};
}

/** Makes the readers of a file's rows, one for each of its percentages. */
export function rowReaders(
	format: Format,
	{ headerRow }: TableHeader,
	mapping: Mapping,
	binding: Binding,
	problems: ProblemList
): RowReaders {
	const wide = binding.bound.filter(({ column, facts }) => column.field === 'percent' && facts);
	const missing = new Set<Column>();
	const told = new Set<string>();
	const shared = new Map<Column['of'], RecordReader>();
	let madeWaveIds = false;
	/** Whether some columns of a kind speak of some percentages only. */
	const differs = (of: Column['of']) =>
		of !== 'wave' ||
		binding.bound.some(({ column, facts }) => facts && column.of === of) ||
		format.columns.some(
			(column) => column.of === of && wide.some(({ facts }) => facts![column.name])
		);

	const fixedValue = (column: Column, percent: BoundColumn | null) => {
		const fact = percent?.facts?.[column.name];
		const text = fact ?? mapping.constants[column.name] ?? '';
		const value = readCell(column, text, mapping);
		if (!(value instanceof CellFault)) return { text, value };
		if (text.trim() === '') missing.add(column);
		else if (!told.has(`${column.name}\u001f${text}`)) {
			told.add(`${column.name}\u001f${text}`);
			const place = fact === undefined ? {} : { row: headerRow };
			problems[value.severity](
				value.type,
				{ ...place, column: column.name, cell: text },
				value.facts
			);
		}
		return { text, value: value.kept ?? null };
	};

	const readerFor = (percent: BoundColumn | null): RowReader => {
		const columns = columnsFor(percent, binding);
		const fields = new Set<string>(columns.map(({ column }) => column.field));
		const absent = format.columns.filter(({ field }) => !fields.has(field));
		const places = new Map<string, BoundColumn | { name: string; text: string }>();
		const fixed: Partial<Record<Column['of'], FieldValues>> = {};
		const dated =
			dateFields.some((field) => fields.has(field)) ||
			dateColumns.some((name) => percent?.facts?.[name] ?? mapping.constants[name]);
		for (const column of absent) {
			const makes = column.name === 'wave_id' && dated && !mapping.constants.wave_id;
			madeWaveIds ||= makes;
			const { text, value } = makes ? { text: '', value: null } : fixedValue(column, percent);
			places.set(column.field, { name: column.name, text });
			if (!column.sparse || value !== null) (fixed[column.of] ??= {})[column.field] = value;
		}
		for (const column of columns) places.set(column.column.field, column);
		const derives: Partial<Record<Column['of'], (values: FieldValues) => void>> = {};
		if (madeWaveIds) derives.wave = idMaker(format, mapping.waveIdWith);
		const statesStance = places.get('stance') && 'text' in places.get('stance')!;
		if (statesStance && !fixed.estimate?.stance) derives.estimate = stanceGiver(mapping);
		const readers = [...new Set(format.columns.map((column) => column.of))].map((of) => {
			const own = columns.filter(({ column }) => column.of === of);
			const common = differs(of) ? undefined : shared.get(of);
			const reader = common ?? new RecordReader(own, fixed[of] ?? {}, derives[of], mapping);
			shared.set(of, reader);
			return { of, reader };
		});
		return { percent, readers, places };
	};

	const all = wide.length ? wide.map(readerFor) : [readerFor(null)];
	return { all, missing: format.columns.filter((column) => missing.has(column)), madeWaveIds };
}
