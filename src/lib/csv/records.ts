import Papa from 'papaparse';
import type { ProblemList } from './problemList.ts';
import { tidyText } from './tidyText.ts';
import { unmarked } from './unmarked.ts';

/** A row of cells with its number as a spreadsheet shows it. */
export interface TextRecord {
	row: number;
	cells: string[];
}

const isEmpty = (cells: string[]) => cells.every((cell) => cell.trim() === '');

/** Cuts a CSV into its rows, leaving out those without any content; a file whose quotes are faulty gives none. */
export function records(file: string, problems: ProblemList): TextRecord[] {
	const { text: plain, delimiter } = unmarked(file);
	const { text, newline, faults } = tidyText(plain, delimiter);
	const cut = (preview: number) =>
		Papa.parse<string[]>(text, { header: false, delimiter, newline, preview }).data;
	if (faults.length) {
		const header = cut(1)[0] ?? [];
		for (const { type, row, column, cell } of faults)
			problems.error(
				type,
				{ row, column: row > 1 ? (header[column - 1] ?? null) : null, cell },
				{ position: column }
			);
		return [];
	}
	const found: TextRecord[] = [];
	cut(0).forEach((cells, i) => {
		if (!isEmpty(cells)) found.push({ row: i + 1, cells });
	});
	if (!found.length) problems.error('empty-file');
	return found;
}

/** The cells of the header alone, however faulty what follows. */
export function headerOf(file: string): string[] {
	const { text, delimiter } = unmarked(file);
	const begun = text.replace(/^[\r\n]+/, '');
	return Papa.parse<string[]>(begun, { header: false, delimiter, preview: 1 }).data[0] ?? [];
}
