import type { Format } from '$lib/csv/format/format.ts';
import { headerName } from '$lib/csv/format/headerName.ts';
import { knownNames } from '$lib/csv/format/knownNames.ts';
import { headerOf } from './headerOf.ts';

/**
 * What a file with these columns holds: events where more of them are an event's only than a survey's only, surveys
 * where it is the other way round, else `otherwise`.
 */
export function kindOfHeader(
	columns: string[],
	otherwise: Format['name'] = 'survey'
): Format['name'] {
	const header = columns.map(headerName);
	const only = (mine: Set<string>, other: Set<string>) =>
		header.filter((name) => mine.has(name) && !other.has(name)).length;
	const event = only(knownNames.event, knownNames.survey);
	const survey = only(knownNames.survey, knownNames.event);
	return event > survey ? 'event' : survey > event ? 'survey' : otherwise;
}

/** What a file holds, by its header. */
export const kindOfFile = (text: string, otherwise: Format['name'] = 'survey') =>
	kindOfHeader(headerOf(text), otherwise);
