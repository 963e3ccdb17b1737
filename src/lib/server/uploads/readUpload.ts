import { decodeCsv } from '$lib/csv/encoding/decodeCsv.ts';
import type { Format } from '$lib/csv/format/format.ts';
import { foreignFile } from '$lib/csv/table/foreignFile.ts';
import { kindOfFile } from '$lib/csv/table/kindOfFile.ts';
import type { Problem, ProblemType } from '$lib/csv/problems/problem.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { readEvents } from '$lib/csv/readEvents.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { today } from '../today.ts';

/** What a CSV file of either kind holds, and what is wrong with it. */
export interface Upload {
	kind: Format['name'];
	problems: Problem[];
	/** Whether an error stands in the way of storing it. */
	faulty: boolean;
	waves: Wave[];
	events: TimelineEvent[];
}

/** The list of one problem that is about the file as a whole. */
function only(type: ProblemType, facts: Problem['facts'] = {}): Problem[] {
	const problems = new ProblemList();
	problems.error(type, {}, facts);
	return problems.list();
}

/** Reads a CSV file of either kind, which its header tells; a kind other than the `expected` one is a problem. */
export function readUpload(content: Uint8Array | string, expected?: Format['name']): Upload {
	const foreign = typeof content === 'string' ? null : foreignFile(content);
	if (foreign) {
		const problems = only('not-a-csv', { found: foreign });
		return { kind: expected ?? 'survey', faulty: true, waves: [], events: [], problems };
	}
	const decoded =
		typeof content === 'string' ? { value: content, problems: [] } : decodeCsv(content);
	const found = kindOfFile(decoded.value, expected);
	const kind = expected ?? found;
	const nothing = { kind, faulty: true, waves: [], events: [] };
	if (found !== kind)
		return { ...nothing, problems: only('other-kind', { found, expected: kind }) };
	// Somewhere on earth it is tomorrow already.
	const read =
		kind === 'event' ? readEvents(decoded.value) : readSurveys(decoded.value, today() + 1);
	const problems = [...decoded.problems, ...read.problems];
	const faulty = problems.some((problem) => problem.severity === 'error');
	if (!read.value.length && !faulty) return { ...nothing, problems: only('no-rows') };
	return { ...nothing, [kind === 'event' ? 'events' : 'waves']: read.value, problems, faulty };
}
