import {
	type RespondentMapping,
	columnNames,
	countedColumns
} from '$lib/csv/respondents/respondentMapping.ts';
import { ofOneWave } from './savedMapping.ts';

/** What was said of a file of respondents, kept for the next wave of its survey programme. */
export interface SavedRespondents extends RespondentMapping {
	/** The columns that the file had, also those that were left out. */
	columns: string[];
}

/** What was said of a file of respondents without what belongs to that one wave. */
export function reusableRespondents(
	mapping: RespondentMapping,
	header: readonly string[]
): SavedRespondents {
	const { headerRow: _, ...reading } = mapping.reading;
	const constants = Object.entries(mapping.constants).filter(([name]) => !ofOneWave.has(name));
	return {
		...mapping,
		reading,
		constants: Object.fromEntries(constants),
		columns: columnNames(header)
	};
}

/** Whether a file has all columns that a mapping reads; others may have come since. */
export function fitsRespondents(mapping: RespondentMapping, header: readonly string[]): boolean {
	const names = new Set(columnNames(header));
	const read = [...countedColumns(mapping), mapping.weight].filter((name) => name !== null);
	return read.length > 0 && read.every((name) => names.has(name));
}

/** The columns of a file that the one did not have whose mapping was kept: nobody has said yet what they are. */
export function newColumns({ columns }: SavedRespondents, header: readonly string[]): string[] {
	return columnNames(header).filter((name) => !columns.includes(name));
}
