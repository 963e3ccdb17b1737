import { answerStance } from './answerStance.ts';
import { isCorrectionColumn } from '$lib/csv/table/correctionColumns.ts';
import type { Column, Format } from '$lib/csv/format/format.ts';
import { headerName } from '$lib/csv/format/headerName.ts';
import { isRounding } from '$lib/csv/format/isRounding.ts';
import { isNumberLike } from '$lib/csv/cells/isNumberLike.ts';
import type { ColumnUse, Mapping } from './mapping.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';

/** Which columns of a header are which of the format: our own names go before those of other houses. */
function byNames(format: Format, header: string[]) {
	const folded = header.map((name) => (isCorrectionColumn(name) ? '' : headerName(name)));
	const found = new Map<number, Column>();
	const byAlias: Column[] = [];
	const find = (column: Column, names: string[]) => {
		const wanted = new Set(names.map(headerName));
		let any = false;
		folded.forEach((name, at) => {
			if (!wanted.has(name) || found.has(at)) return;
			found.set(at, column);
			any = true;
		});
		return any;
	};
	const others = format.columns.filter((column) => !find(column, [column.name]));
	for (const column of others) if (find(column, column.aliases)) byAlias.push(column);
	return { found, byAlias };
}

/** Whether some cells of a column are numbers. */
const holdsNumbers = (sample: readonly TextRecord[], at: number) =>
	sample.some(({ cells }) => isNumberLike(cells[at] ?? ''));

/** The columns nobody knows that hold one answer each: none where the file has its own for answers and percentages. */
function answersIn(
	format: Format,
	header: string[],
	found: Map<number, Column>,
	sample: readonly TextRecord[]
): Set<number> {
	const fields = new Set<string>([...found.values()].map(({ field }) => field));
	const own = ['response', 'percent'].filter((field) => fields.has(field));
	if (format.name !== 'survey' || own.length === 2) return new Set();
	const unknown = header.flatMap((name, at) =>
		found.has(at) || name.trim() === '' || isCorrectionColumn(name) || isRounding(name, sample, at)
			? []
			: [at]
	);
	const answers = unknown.filter((at) => holdsNumbers(sample, at));
	return new Set(answers.length === 1 && own.length ? [] : answers);
}

/**
 * How a file is read by its header alone: columns by our names and by those other houses use (and their codes), and in a
 * wide file one answer for each other column of numbers. That a column is left out, or is an answer by no name that
 * answers bear, is marked as assumed.
 */
export function certainMapping(
	format: Format,
	header: string[],
	sample: readonly TextRecord[]
): Mapping {
	const { found, byAlias } = byNames(format, header);
	const rounding = header.findIndex((name, at) => isRounding(name, sample, at));
	found.delete(rounding);
	const answers = answersIn(format, header, found, sample);
	const columns = header.map((name, at): ColumnUse => {
		const column = found.get(at);
		if (column) return { header: name, to: column.name };
		if (isCorrectionColumn(name)) return { header: name, to: null };
		if (!answers.has(at)) return { header: name, to: null, assumed: true };
		const use = { header: name, to: 'percent', facts: { response: name.trim() } };
		return answerStance(name) === undefined ? { ...use, assumed: true } : use;
	});
	return {
		kind: format.name,
		reading: {},
		columns,
		constants: {},
		values: Object.fromEntries(
			byAlias.flatMap(({ name, codes }) => (codes ? [[name, codes]] : []))
		),
		stances: {},
		dates: null,
		percents: null
	};
}
