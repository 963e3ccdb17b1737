import { writeFileSync } from 'node:fs';
import type { ProblemList } from '$lib/csv/problemList.ts';
import type { RespondentMapping } from '$lib/csv/respondentMapping.ts';
import type { TextRecord } from '$lib/csv/tableRows.ts';
import { estimateRespondents } from '../respondents/estimateRespondents.ts';
import { openRespondents } from '../respondents/openRespondents.ts';

/** A file of respondents, and where the survey CSV that is worked out of it goes. */
export interface EstimateTask {
	path: string;
	mapping: RespondentMapping;
	output: string;
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

/**
 * Works out the survey CSV of a file of respondents, to be checked and published like one that was uploaded. No row of a respondent
 * is in it.
 *
 * @returns how many respondents there are, and whether the CSV could be made
 */
export function estimate(
	{ path, mapping, output }: EstimateTask,
	{ problems, keep, told, tell }: Around
): { rows: number; made: boolean } {
	const table = openRespondents(path, mapping.reading, problems, told);
	let rows = 0;
	if (!table) return { rows, made: false };
	function* passing(all: Iterable<TextRecord>) {
		for (const record of all) {
			const errors = problems.errors;
			rows++;
			yield record;
			if (problems.errors > errors) keep(record);
		}
	}
	const { csv } = estimateRespondents(table.header, passing(table.rows), mapping, problems, tell);
	if (csv === null) return { rows, made: false };
	writeFileSync(output, csv);
	return { rows, made: true };
}
