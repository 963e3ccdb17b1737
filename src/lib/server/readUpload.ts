import { decodeCsv } from '$lib/csv/decodeCsv.ts';
import type { Format } from '$lib/csv/format.ts';
import { kindOfFile } from '$lib/csv/kindOfFile.ts';
import type { Problem } from '$lib/csv/problem.ts';
import { readEvents } from '$lib/csv/readEvents.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { Wave } from '$lib/survey/wave.ts';

/** What a CSV file of either kind holds, and what is wrong with it. */
export interface Upload {
	kind: Format['name'];
	problems: Problem[];
	/** Whether an error stands in the way of storing it. */
	faulty: boolean;
	waves: Wave[];
	events: TimelineEvent[];
}

/** Reads a CSV file of either kind, which its header tells unless `expected` does. */
export function readUpload(content: Uint8Array | string, expected?: Format['name']): Upload {
	const decoded =
		typeof content === 'string' ? { value: content, problems: [] } : decodeCsv(content);
	const kind = expected ?? kindOfFile(decoded.value);
	const nothing = { kind, waves: [], events: [] };
	if (decoded.problems.length) return { ...nothing, problems: decoded.problems, faulty: true };
	const { value, problems } =
		kind === 'event' ? readEvents(decoded.value) : readSurveys(decoded.value);
	return {
		...nothing,
		[kind === 'event' ? 'events' : 'waves']: value,
		problems,
		faulty: problems.some((problem) => problem.severity === 'error')
	};
}
