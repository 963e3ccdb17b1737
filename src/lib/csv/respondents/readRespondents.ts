import { CodedColumn, type Codes } from '$lib/csv/format/codedColumn.ts';
import { numberFault } from '$lib/csv/cells/numberFault.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';
import { type RespondentMapping, columnNames, countedColumns } from './respondentMapping.ts';
import { readWeight } from './readWeight.ts';

/** The cells of a file of respondents that a mapping uses, without the rows that have no weight. */
export interface RespondentTable {
	/** By row, above 0; 1 where the file has no weights. */
	weights: Float64Array;
	/** By the names of the mapping. */
	columns: Map<string, CodedColumn>;
	/** Rows whose weight is missing or 0. */
	withoutWeight: number;
}

/** More different cells than this are no answers or groups. */
export const mostCodes = 500;
/** After how many rows it is told how far reading has come. */
const step = 20_000;

/**
 * Reads the columns of a file of respondents that a mapping uses, as numbers that take a byte or two each. Rows without a weight are
 * counted and left out; a weight below 0, or one that is no number, is a problem, and so is a row without a stratum or cluster.
 *
 * @param told is given the number of rows now and then
 */
export function readRespondents(
	header: readonly string[],
	rows: Iterable<TextRecord>,
	mapping: RespondentMapping,
	problems: ProblemList,
	told: (rows: number) => void = () => {}
): RespondentTable {
	const names = columnNames(header);
	const { stratum, cluster } = mapping;
	const sampling = [stratum, cluster];
	const columns = new Map<string, CodedColumn>();
	const table: RespondentTable = { weights: new Float64Array(0), columns, withoutWeight: 0 };
	const placeOf = (name: string) => {
		const at = names.indexOf(name);
		if (at < 0) problems.error('unmatched-column', { column: name });
		return at;
	};
	const counted = countedColumns(mapping).map((name) => {
		const column = new CodedColumn(sampling.includes(name) ? Infinity : mostCodes);
		columns.set(name, column);
		return { at: placeOf(name), name, column };
	});
	const design = counted.filter(({ name }) => sampling.includes(name));
	const weightAt = mapping.weight === null ? -1 : placeOf(mapping.weight);
	if ((mapping.weight !== null && weightAt < 0) || counted.some(({ at }) => at < 0)) return table;

	let weights = new Float64Array(1024);
	let size = 0;
	let passed = 0;
	for (const { row, cells } of rows) {
		if (++passed % step === 0) told(passed);
		let weight = 1;
		if (weightAt >= 0) {
			const cell = cells[weightAt]!;
			weight = readWeight(cell);
			if (weight === 0) {
				table.withoutWeight++;
				continue;
			}
			if (!(weight > 0)) {
				const place = { row, column: mapping.weight, cell };
				const { type } = numberFault(cell.trim(), 'not-a-number');
				problems.error(Number.isNaN(weight) ? type : 'negative-weight', place);
				continue;
			}
		}
		if (size === weights.length) {
			const more = new Float64Array(Math.ceil(size * 1.25));
			more.set(weights);
			weights = more;
		}
		weights[size++] = weight;
		for (let i = 0; i < counted.length; i++) {
			const { at, column } = counted[i]!;
			column.add(cells[at]!, row);
		}
		for (const { at, name } of design)
			if (cells[at]!.trim() === '')
				problems.error(
					'missing-design',
					{ row, column: name, cell: '' },
					{ about: name === stratum ? 'stratum' : 'cluster' }
				);
	}
	told(passed);
	table.weights = weights.subarray(0, size);
	if (size === 0) problems.error('no-rows');
	return table;
}

/** What each row of a column stands for: `of` says it of each of its texts. */
export function recoded(
	column: CodedColumn,
	of: (text: string, at: number) => number
): Uint16Array {
	const numbers = Uint16Array.from(column.texts, of);
	const codes: Codes = column.codes;
	const found = new Uint16Array(codes.length);
	for (let row = 0; row < codes.length; row++) found[row] = numbers[codes[row]!]!;
	return found;
}
