import { eventFormat } from './eventFormat.ts';
import type { Format } from './format.ts';
import { headerName } from './headerName.ts';
import { surveyFormat } from './surveyFormat.ts';

const namesOf = (format: Format) =>
	new Set(format.columns.flatMap(({ name, aliases }) => [name, ...aliases]).map(headerName));

/** The names by which columns of each format are known, ours and those of other houses. */
export const knownNames = { survey: namesOf(surveyFormat), event: namesOf(eventFormat) };

/** How many such names the cells hold; one that recurs, as `Response` does in the second header row of survey tools, counts once. */
export const knownAmong = (cells: string[]) =>
	new Set(
		cells
			.map(headerName)
			.filter((name) => knownNames.survey.has(name) || knownNames.event.has(name))
	).size;
