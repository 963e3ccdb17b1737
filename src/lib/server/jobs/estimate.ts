import { writeFileSync } from 'node:fs';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';
import { estimateRespondents } from '../respondents/estimateRespondents.ts';
import { type OpenRespondents, openRespondents } from '../respondents/openRespondents.ts';
import { readCorrections } from './corrections.ts';

/** A file of respondents, and where the survey CSV that is worked out of it goes. */
export interface EstimateTask {
	path: string;
	mapping: RespondentMapping;
	output: string;
	/** A CSV of rows that are read in place of those of the file (readCorrections). */
	corrections?: string | undefined;
}

interface Around {
	problems: ProblemList;
	/** Is given rows with an error. */
	keep: (record: TextRecord) => void;
	/** Is told the bytes of each chunk that was read. */
	told: (bytes: number) => void;
	/** Is called now and then, to tell how far it is. */
	tell: () => void;
}

/** What became of a file of respondents. */
export interface Estimated {
	rows: number;
	made: boolean;
	table: OpenRespondents | null;
}

/**
 * Works out the survey CSV of a file of respondents, to be checked and published like one that was uploaded. No row of a respondent
 * is in it.
 *
 * @returns how many respondents there are, whether the CSV could be made, and the table they stood in
 */
export function estimate(
	{ path, mapping, output, corrections }: EstimateTask,
	{ problems, keep, told, tell }: Around
): Estimated {
	const table = openRespondents(path, mapping.reading, problems, told, {
		...(corrections ? { corrections: readCorrections(corrections) } : {}),
		broken: keep
	});
	let rows = 0;
	if (!table) return { rows, made: false, table };
	function* passing(all: Iterable<TextRecord>) {
		for (const record of all) {
			const errors = problems.errors;
			rows++;
			yield record;
			if (problems.errors > errors) keep(record);
		}
	}
	const { csv } = estimateRespondents(table.header, passing(table.rows), mapping, problems, tell);
	if (csv !== null) writeFileSync(output, csv);
	return { rows, made: csv !== null, table };
}
