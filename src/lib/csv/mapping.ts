import type { Stance } from '$lib/survey/estimate.ts';
import type { Format } from './format.ts';

/** How a file is cut into cells, where it does not tell for itself or tells it wrongly; what is absent is found out. */
export interface ReadingHints {
	/** A name of `encodings`. */
	encoding?: string;
	delimiter?: string;
	/** Number of the row in which the header begins, as a spreadsheet shows it. */
	headerRow?: number;
	/** How many rows the header takes. */
	headerRows?: 1 | 2;
}

/** What one column of a file holds. */
export interface ColumnUse {
	/** Its name as it stands in the file. */
	header: string;
	/** The column of the format it fills; `null` where it is left out. */
	to: string | null;
	/**
	 * Of a column of percentages, what its header says of each of them, by columns of the format: `{ response: 'Yes' }`
	 * where a file has one column for each answer, `{ group_type: 'party', group: 'Republican' }` where it has one for each group.
	 */
	facts?: Record<string, string>;
}

/** How the rows of a file become rows of a format. Plain data: it is kept with a draft and under a survey programme. */
export interface Mapping {
	kind: Format['name'];
	reading: ReadingHints;
	/** One for each column of the file, in its order. */
	columns: ColumnUse[];
	/** What the file does not say, the same for every row, by columns of the format. */
	constants: Record<string, string>;
	/** What cells stand for: by column of the format, then by the text of the cell. */
	values: Record<string, Record<string, string>>;
	/** Where answers stand to their question, by the text of the response. */
	stances: Record<string, Stance>;
	/** Which number of `05/03/2024` is the day; `null` where nobody has said. */
	dates: 'day-first' | 'month-first' | null;
	/** Whether 0.7 is 0.7 % or 70 %; `null` where nobody has said. */
	percents: 'percent' | 'share' | null;
}
