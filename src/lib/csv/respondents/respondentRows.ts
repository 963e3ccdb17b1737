import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';
import type { RespondentMapping } from './respondentMapping.ts';

const isEmpty = ({ cells }: TextRecord) => cells.every((cell) => cell.trim() === '');

/**
 * The rows of a file of respondents, of which those without any cell are people who gave no answer. They are none where people have
 * a weight or a place in the sample, which those rows lack; nor at the end of the file, where a spreadsheet leaves such rows. How
 * many there are of each is noted.
 *
 * @param rows empty ones among them
 */
export function* respondentRows(
	rows: Iterable<TextRecord>,
	{ weight, stratum, cluster }: Pick<RespondentMapping, 'weight' | 'stratum' | 'cluster'>,
	problems: ProblemList
): Generator<TextRecord> {
	const placed = [weight, stratum, cluster].some((column) => column !== null);
	let first: number | null = null;
	let [people, left] = [0, 0];
	// Only their numbers: a spreadsheet may leave a million of them below a table.
	let held: number[] = [];
	for (const record of rows) {
		if (isEmpty(record)) {
			first ??= record.row;
			if (placed) left++;
			else held.push(record.row);
			continue;
		}
		if (held.length) {
			people += held.length;
			const cells = record.cells.map(() => '');
			for (const row of held) yield { row, cells };
			held = [];
		}
		yield record;
	}
	left += held.length;
	if (first !== null)
		problems.note('empty-rows', { row: first }, { people, left, placed: Number(placed) });
}
