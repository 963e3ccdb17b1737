import type { Encoding } from '$lib/csv/encoding/encodings.ts';
import type { Format } from '$lib/csv/format/format.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import type { Comparison } from '../publishing/comparison.ts';

/** What of a table helps to say what its columns hold. */
export interface TableSummary {
	/** How its bytes were read. */
	encoding: Encoding;
	/** What stands between its cells. */
	delimiter: string;
	header: string[];
	/** The row of the header, the last where it takes two; as a spreadsheet shows it. */
	headerRow: number;
	headerRows: number[];
	/** How it was read: as an editor said, else as the names of its columns tell. */
	mapping: Mapping;
	/** The first rows. */
	sample: { row: number; cells: string[] }[];
	/** Of each column, the first different values that stand in it. */
	values: string[][];
}

/** What was found in one file. */
export interface CheckedFile {
	filename: string;
	kind: Format['name'] | 'respondents';
	/** What an editor has to say before it can be read. */
	needs: 'mapping' | null;
	/** Rows below the header. */
	rows: number;
	/** `null` where nothing was found in the file. */
	table: TableSummary | null;
	/** How many problems there are; of those that are listed, how many of each kind. */
	problems: { total: number; errors: number; warnings: number; notes: number };
}

/** What was found in files that are published together, and what publishing them would do. */
export interface CheckReport {
	files: CheckedFile[];
	/** Waves and events that more than one of the files holds, such as `wave example-2025`; they stop all of them. */
	repeated: string[];
	/** Whether an error stands in the way. */
	faulty: boolean;
	/** Waves or events by what publishing would do to them. */
	counts: Record<Comparison['status'], number>;
	/** Stands for what this says would happen; publishing another state is refused. */
	seen: string;
}
