import type { Layout } from './layout.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { TextRecord } from './tableRows.ts';

/** The most lines that are held back for being footnotes. */
const most = 200;

/** Several words, a colon or a mark at the beginning: a single word may be a row that was cut off. */
const prose = /\S\s+\S|[:：]|^\s*[^\p{L}\p{N}\s]/u;

/** How a note begins; its commas may cut it into cells. */
const note =
	/^\s*(?:[*†‡§¶※]|(?:sources?|notes?|n\.?b\.?|methodology|출처|자료|주|참고|비고)\s*[:：])/i;

/** Holds back lines with a single cell, or that begin as notes do and have too few, until it is known whether the table ends with them. */
export function footnotes({ width, delimiter }: Layout, problems: ProblemList) {
	let held: TextRecord[] = [];
	/** A line of one cell, or one that a spreadsheet has filled up with empty ones; never where a table is so narrow. */
	const isLine = ({ cells }: TextRecord) =>
		width > 2 &&
		(cells.every((cell, at) => at === 0 || cell.trim() === '')
			? prose.test(cells[0]!)
			: cells.length < width && note.test(cells[0]!));
	const textOf = ({ cells }: TextRecord) =>
		cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1).join(delimiter);

	return {
		/** Whether the row is held back. */
		take(record: TextRecord): boolean {
			if (held.length >= most || !isLine(record)) return false;
			held.push(record);
			return true;
		},
		/** The rows held back so far, since the table goes on below them. */
		release(): TextRecord[] {
			if (!held.length) return held;
			const passed = held;
			held = [];
			return passed;
		},
		/** Names the footnotes at the end of the table; lines that are too many to be footnotes are given back. */
		end(): TextRecord[] {
			if (held.length >= most) return held;
			const [first] = held;
			if (first)
				problems.warning(
					'footnotes',
					{ row: first.row, cell: textOf(first) },
					{ lines: held.length, first: textOf(first) }
				);
			return [];
		}
	};
}
