import { eventFormat } from './eventFormat.ts';
import type { Format } from './format.ts';
import { headerName } from './headerName.ts';
import { headerOf } from './records.ts';
import { surveyFormat } from './surveyFormat.ts';

const namesOf = (format: Format) =>
	new Set(format.columns.flatMap(({ name, aliases }) => [name, ...aliases]).map(headerName));
const surveyNames = namesOf(surveyFormat);
const eventNames = namesOf(eventFormat);

/**
 * What a file holds, by its header: events where more of its columns are an event's only than a survey's only, surveys
 * where it is the other way round, else `otherwise`.
 */
export function kindOfFile(text: string, otherwise: Format['name'] = 'survey'): Format['name'] {
	const header = headerOf(text).map(headerName);
	const only = (mine: Set<string>, other: Set<string>) =>
		header.filter((name) => mine.has(name) && !other.has(name)).length;
	const [event, survey] = [only(eventNames, surveyNames), only(surveyNames, eventNames)];
	return event > survey ? 'event' : survey > event ? 'survey' : otherwise;
}
