import type { Stance } from '$lib/survey/estimate.ts';
import type { DateOrder } from '$lib/csv/cells/dateOrders.ts';
import type { Format } from '$lib/csv/format/format.ts';

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
	/**
	 * The column of the format it fills; `null` where it is left out. Two are joined by a `+` where its cells say both (see
	 * `pairs`): `start_date+end_date` of `10–14 Feb 2025`.
	 */
	to: string | null;
	/**
	 * Of a column of percentages, what its header says of each of them, by columns of the format: `{ response: 'Yes' }`
	 * where a file has one column for each answer, `{ group_type: 'party', group: 'Republican' }` where it has one for
	 * each group, `{}` for everyone beside those. Of any other column, which of these it speaks of: a `group_sample_size`
	 * with the facts of a group fills the rows of that group alone.
	 */
	facts?: Record<string, string>;
	/** Nobody has said so: that it is left out, or holds an answer, is a warning. */
	assumed?: true;
}

/** How the rows of a file become rows of a format. Plain data: it is kept with a draft and under a survey programme. */
export interface Mapping {
	kind: Format['name'];
	reading: ReadingHints;
	/** One for each column of the file, in its order. */
	columns: ColumnUse[];
	/** The same for every row, by columns of the format; a column of the file that fills the same goes before. */
	constants: Record<string, string>;
	/** What cells stand for: by column of the format, then by the text of the cell; `''` is not stated. */
	values: Record<string, Record<string, string>>;
	/** Where answers stand to their question, by the text of the response; used where no column says so. */
	stances: Record<string, Stance>;
	/**
	 * Columns of the format that a made `wave_id` names as well, such as `population`, where programme and date do not
	 * tell the waves of a file apart.
	 */
	waveIdWith?: string[];
	/** Made for an earlier file of the programme, and looked at by nobody for this one: what it states must be accepted. */
	reused?: true;
	/**
	 * Rows that are no answers, though they stand among them: bases, sums, titles. By the text of their answer, or of their first
	 * filled cell where that is empty.
	 */
	notAnswers?: string[];
	/** The only rows that are read, by what stands in a column: the others repeat them. */
	only?: { header: string; cell: string };
	/** Which number of `05/03/24` stands first; `null` where nobody has said. */
	dates: DateOrder | null;
	/** Whether 0.7 is 0.7 % or 70 %; `null` where nobody has said. */
	percents: 'percent' | 'share' | null;
}
