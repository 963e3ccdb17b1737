import Papa from 'papaparse';
import type { Delimiter } from './delimiters.ts';
import type { Newline } from './tidyPlain.ts';
import { type QuoteFault, tidyText } from './tidyText.ts';

/** The most characters of a row: what has no line end for longer is not a table. */
const longestRow = 2_000_000;

/** Some rows of a file, cut into cells. */
export interface Cut {
	/** The number of the first, as a spreadsheet shows it. */
	first: number;
	rows: string[][];
	/** The rows whose quotes are faulty, by number. */
	faults: Map<number, QuoteFault>;
	/** Whether the row after these has no end. */
	endless: boolean;
}

// eslint-disable-next-line no-control-regex -- ASCII begins with them
const beyondAscii = /[^\u0000-\u007f]/;

/** The same letters, each as one character where there is one, so that equal texts are equal. */
export const composed = (text: string) => (beyondAscii.test(text) ? text.normalize('NFC') : text);

/** Cuts a text that comes in pieces into rows of cells; it holds no more of it than the row that is not whole yet. */
export class RowCutter {
	#rest = '';
	#next = 1;
	readonly #parser: Papa.Parser;

	constructor(
		readonly delimiter: Delimiter,
		readonly newline: Newline
	) {
		this.#parser = new Papa.Parser({ delimiter, newline });
	}

	/** The rows that are whole with this piece. */
	push(piece: string): Cut {
		return this.#cut(this.#rest + piece, false);
	}

	/** The rows that are left at the end of the file. */
	end(): Cut {
		return this.#cut(this.#rest, true);
	}

	#cut(all: string, last: boolean): Cut {
		const { text, rest, faults } = tidyText(all, this.delimiter, this.newline, last);
		this.#rest = rest ? all.slice(rest) : all;
		const first = this.#next;
		const endless = this.#rest.length > longestRow;
		if (!rest) return { first, rows: [], faults: new Map(), endless };
		const ended = text.endsWith(this.newline) ? text.slice(0, -this.newline.length) : text;
		const rows =
			ended === ''
				? [['']]
				: (this.#parser.parse(composed(ended), 0, false) as Papa.ParseResult<string[]>).data;
		this.#next += rows.length;
		return {
			first,
			rows,
			faults: new Map(faults.map((fault) => [first + fault.row, fault])),
			endless
		};
	}
}
