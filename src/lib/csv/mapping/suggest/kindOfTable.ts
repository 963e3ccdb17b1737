import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import type { Format } from '$lib/csv/format/format.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { looksLikeDate, looksLikeUrl } from './looksLike.ts';
import { plainName } from './plainName.ts';
import { type Sample, textsIn } from './sample.ts';
import { suggestMapping } from './suggestMapping.ts';

/** What a file may hold: published percentages, events, or one row for each person asked. */
export type TableKind = Format['name'] | 'respondents';

const people =
	/^(respondentid|respid|respondent|respondentkey|responseid|caseid|case|caseno|casenumber|personid|participantid|surveyid|uniqueid|uuid|응답자id|응답자번호)$/;
const exporters =
	/^(collectorid|recordeddate|ipaddress|recipientemail|distributionchannel|progress|durationinseconds)$/;
const weights =
	/^(weight|weights|weightvec|wt|wgt|wts|wtss|finalweight|finalwt|rakeweight|가중치|가중값)\d*$/;

/** The fewest rows in which it shows that a column holds few different texts. */
const fewRows = 8;
const mostCodes = 15;

/** How many columns hold a few codes or words, again and again. */
function codedColumns(header: string[], sample: Sample): number {
	return header.filter((_, at) => {
		const texts = textsIn(sample, at);
		const coded = texts.length > 1 && texts.length <= Math.min(mostCodes, sample.length / 2);
		return coded && !texts.some((text) => looksLikeUrl(text) || looksLikeDate(text));
	}).length;
}

/** How many columns a format knows for certain, and the other does not. */
function known(format: Format, other: Format, header: string[]): number {
	const names = new Set(other.columns.map(({ name }) => name));
	const { columns } = certainMapping(format, header, []);
	return columns.filter(({ to }) => to !== null && !names.has(to)).length;
}

/**
 * What a file most likely holds, by its header and first rows. People are told by the header of a survey tool or a number
 * of their own on each row, beside columns of codes, where nothing reads as percentages.
 */
export function kindOfTable(header: string[], sample: Sample): TableKind {
	const names = header.map((name) => plainName(name.split(' / ')[0]!));
	const has = (shape: RegExp) => names.some((name) => shape.test(name));
	const events = known(eventFormat, surveyFormat, header);
	const surveys = known(surveyFormat, eventFormat, header);
	const { columns } = suggestMapping(surveyFormat, header, sample);
	const percentages = columns.filter(({ to }) => to === 'percent').length;
	if (has(people) && has(exporters)) return 'respondents';
	if (percentages === 0 && events <= surveys + 1) {
		const coded = codedColumns(header, sample);
		const numbered = header.some(
			(_, at) => sample.length >= fewRows && textsIn(sample, at).length === sample.length
		);
		const long = sample.length >= fewRows && coded >= 3;
		if ((has(people) || has(weights)) && coded > 0) return 'respondents';
		if (long && numbered && surveys < 3) return 'respondents';
	}
	return events > surveys ? 'event' : 'survey';
}
