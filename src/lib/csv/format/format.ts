import type { Estimate } from '$lib/survey/estimate.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';

export type ColumnType =
	'slug' | 'text' | 'date' | 'country' | 'integer' | 'number' | 'percent' | 'enum' | 'url';

/** One column of a format: all that reader, checks, writer, template, documentation and schema need to know of it. */
export interface Column {
	name: string;
	/** The property that holds the cell's value. */
	field: Exclude<keyof WaveFacts | keyof Estimate | keyof TimelineEvent, number | symbol>;
	of: 'wave' | 'estimate' | 'event';
	type: ColumnType;
	/** Whether every row must state it. */
	required: boolean;
	/** The allowed values of an `enum`. */
	values?: readonly string[];
	/** What an empty cell means, where it means something. */
	ifEmpty?: string;
	/** Whether the column is written only where some row states it. */
	sparse?: true;
	/** Least number allowed. */
	minimum?: number;
	/** A number that must be exceeded. */
	above?: number;
	/** Greatest number allowed. */
	maximum?: number;
	/** Names by which other houses call it; case, spaces, hyphens and underscores do not matter. */
	aliases: string[];
	/** Codes that stand for words where the column bears one of its aliases. */
	codes?: Record<string, string>;
	meaning: string;
	example: string;
}

/** A CSV format: its columns in the order in which they are written, and those that name a row. */
export interface Format {
	name: 'survey' | 'event';
	columns: Column[];
	key: string[];
}
