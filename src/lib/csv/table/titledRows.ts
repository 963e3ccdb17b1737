import { isBaseLabel } from '$lib/csv/cells/isBaseLabel.ts';
import { knownAmong } from '$lib/csv/format/knownNames.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { TextRecord } from './tableRows.ts';

/** The column that is made of the lines above rows. */
export const titleColumn = 'Title above';

const isFilled = (cell: string) => cell.trim() !== '';
/** Several words, or a mark of asking. */
const prose = /\S\s+\S|[?？]/;
const ofAnswers = /^(responses?|answers?|answer choices|options?)?$/i;

/** Whether a row has nothing but a text in its first cell. */
const isTitle = ({ cells }: TextRecord) =>
	prose.test(cells[0] ?? '') && cells.every((cell, at) => at === 0 || !isFilled(cell));

/** The lines above rows that have more, of a run of them the first that is no base. */
function titlesIn(rows: readonly TextRecord[]): TextRecord[] {
	return rows.filter((row, i) => {
		if (!isTitle(row) || isBaseLabel(row.cells[0]!.trim())) return false;
		const above = rows[i - 1];
		const first = !above || !isTitle(above) || isBaseLabel(above.cells[0]!.trim());
		const next = rows.slice(i + 1).find((each) => !isTitle(each));
		return first && next !== undefined;
	});
}

/**
 * The titles of a table that holds several tables below each other, one for each question: two at least, above rows whose
 * first cell is an answer; else none.
 */
export function tableTitles(header: string[], sample: readonly TextRecord[]): TextRecord[] {
	if (!ofAnswers.test(header[0]?.trim() ?? '') || knownAmong(header) > 2) return [];
	const titles = titlesIn(sample);
	const others = sample.filter((row) => !isTitle(row)).length;
	return titles.length > 1 && others >= 2 * titles.length ? titles : [];
}

/** Says that lines are taken for titles. */
export function nameTitles(titles: readonly TextRecord[], problems: ProblemList) {
	const [first] = titles;
	problems.note(
		'titles',
		{ row: first!.row, cell: first!.cells[0]!.trim() },
		{ column: titleColumn, count: titles.length }
	);
}

/** The rows without their titles, each with the title above it as one more cell. */
export function* titledRows(rows: Iterable<TextRecord>): Generator<TextRecord, void, undefined> {
	let title = '';
	let open = false;
	for (const record of rows) {
		if (!isTitle(record)) {
			open = false;
			yield { row: record.row, cells: [...record.cells, title] };
		} else if (!isBaseLabel(record.cells[0]!.trim()) && !open) {
			title = record.cells[0]!.trim();
			open = true;
		}
	}
}
