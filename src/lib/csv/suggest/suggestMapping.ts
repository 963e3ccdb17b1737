import type { Stance } from '$lib/survey/estimate.ts';
import { answerStance } from '../answerStance.ts';
import { certainMapping } from '../certainMapping.ts';
import { isCorrectionColumn } from '../correctionColumns.ts';
import type { Column, Format } from '../format.ts';
import type { ColumnUse, Mapping } from '../mapping.ts';
import { dateOrder } from './dateOrder.ts';
import { fitsSaved, withSaved } from './savedMapping.ts';
import { synonymsOf } from './headerSynonyms.ts';
import { fitsColumn, looksLikeDate, looksLikeUrl } from './looksLike.ts';
import { meaningOf } from './meaningOf.ts';
import { isNeverRead } from './neverRead.ts';
import { percentUses, responseColumn } from './percentUses.ts';
import { plainName } from './plainName.ts';
import { type Sample, mostly, textsIn } from './sample.ts';
import { variantColumn } from './variantColumn.ts';
import { waveNames } from './waveNames.ts';

/** Most different cells for which a meaning is suggested. */
const mostMeanings = 200;

/** What is found out bit by bit about the columns of a file. */
class Suggestion {
	readonly columns: ColumnUse[];
	readonly texts: string[][];

	constructor(
		readonly format: Format,
		readonly header: string[],
		readonly sample: Sample,
		certain: Mapping
	) {
		this.texts = header.map((_, at) => textsIn(sample, at));
		this.columns = certain.columns.map(({ header, to, facts }) => ({
			header,
			to: facts ? null : to
		}));
	}

	column = (name: string): Column | undefined =>
		this.format.columns.find((column) => column.name === name);
	at = (name: string) => this.columns.findIndex(({ to }) => to === name);
	free = () =>
		this.header.flatMap((name, at) =>
			this.columns[at]!.to === null && this.texts[at]!.length && !isCorrectionColumn(name) ? at : []
		);
	set = (at: number, to: string | null) => (this.columns[at] = { header: this.header[at]!, to });
}

/** Names of other houses that mean something else there than here, by what stands in their columns. */
function withoutFalseFriends({ header, texts, at, set }: Suggestion) {
	const question = at('question_id');
	if (
		question >= 0 &&
		at('question') < 0 &&
		mostly(texts[question]!, (text) => /^\d+$/.test(text), 1)
	)
		set(question, null);
	const margin = at('margin_of_error');
	// How finely the percentages are rounded, not how far they may be off.
	const rounding = (text: string) => /^(0[.,]0*[15]|1([.,]0)?)\s*%$/.test(text) || !/\d/.test(text);
	if (
		margin >= 0 &&
		plainName(header[margin]!) === 'precision' &&
		mostly(texts[margin]!, rounding, 1)
	)
		set(margin, null);
}

function bySynonyms({ format, header, texts, at, free, set, column }: Suggestion) {
	for (const [name, names] of synonymsOf(format)) {
		if (at(name) >= 0) continue;
		const found = names
			.map(plainName)
			.map((synonym) => free().find((i) => plainName(header[i]!) === synonym))
			.find((i) => i !== undefined && mostly(texts[i]!, (text) => fitsColumn(column(name)!, text)));
		if (found !== undefined) set(found, name);
	}
}

function byValues({ format, header, texts, at, free, set, column }: Suggestion) {
	const give = (name: string, is: (text: string) => boolean) => {
		if (at(name) >= 0 || !column(name)) return;
		const found = free().find((i) => !isNeverRead(header[i]!) && mostly(texts[i]!, is));
		if (found !== undefined) set(found, name);
	};
	give('source_url', looksLikeUrl);
	const dated = format.columns.some(({ name, type }) => type === 'date' && at(name) >= 0);
	const dates = free().filter(
		(i) => !isNeverRead(header[i]!) && mostly(texts[i]!, (text) => looksLikeDate(text))
	);
	if (!dated && format.name === 'survey') {
		if (dates.length > 1) set(dates.shift()!, 'start_date');
		if (dates.length) set(dates[0]!, 'end_date');
	} else if (!dated && dates.length) set(dates[0]!, 'date');
	for (const name of ['country', 'population', 'mode', 'sampling'])
		give(name, (text) => {
			const known = column(name)!;
			const own = known.values?.includes(text.toLowerCase()) ?? false;
			const code = name === 'country' && /^[A-Z]{2}$/.test(text) && fitsColumn(known, text);
			return own || code || Boolean(meaningOf(known, text)) || isPopulation(name, text);
		});
}

const isPopulation = (name: string, text: string) =>
	name === 'population' && /\b(adults|voters|registered|residents)\b/i.test(text);

function percentages(suggestion: Suggestion) {
	const { header, sample, columns, at, free, set, format } = suggestion;
	if (format.name !== 'survey' || at('percent') >= 0) return;
	if (at('response') < 0) {
		const found = responseColumn(sample, free());
		if (found !== undefined) set(found, 'response');
	}
	for (const [i, use] of percentUses(header, sample, free(), at('response') >= 0)) columns[i] = use;
}

/** What the cells of known columns stand for, where they are not written as ours. */
function meanings({ columns, texts, column }: Suggestion, values: Mapping['values']) {
	for (const [i, { to, facts }] of columns.entries()) {
		const known = to !== null && !facts && column(to);
		if (!known || texts[i]!.length > mostMeanings) continue;
		for (const text of texts[i]!) {
			const meaning = meaningOf(known, text);
			if (meaning !== undefined) (values[known.name] ??= {})[text] ??= meaning;
		}
	}
}

function stancesOf({ columns, texts, at }: Suggestion): Mapping['stances'] {
	const responses = [
		...columns.flatMap(({ facts }) => facts?.response ?? []),
		...(at('response') < 0 ? [] : texts[at('response')]!)
	];
	if (at('stance') >= 0) return {};
	const found = responses.map((response) => [response, answerStance(response)] as const);
	return Object.fromEntries(
		found.filter((each): each is readonly [string, Stance] => Boolean(each[1]))
	);
}

/**
 * How a file may be meant: what is certain, and what its headers and cells make likely. For an editor to look at and
 * correct; never to be used unseen. A mapping saved for the programme goes before, where the file has its columns.
 */
export function suggestMapping(
	format: Format,
	header: string[],
	sample: Sample,
	saved?: Mapping | null
): Mapping {
	const rows = sample.map(({ cells }, row) => ({ row, cells }));
	const certain = certainMapping(format, header, rows);
	const found = new Suggestion(format, header, sample, certain);
	withoutFalseFriends(found);
	bySynonyms(found);
	byValues(found);
	percentages(found);

	const names = waveNames(format, found.columns, sample);
	const own = found.at('wave_id');
	if (own >= 0 && !names.byColumn) found.set(own, null);
	const variant = format.name === 'survey' ? variantColumn(found.columns, sample, names.key) : null;
	if (variant !== null) found.set(variant, 'variant');

	const values = structuredClone(certain.values);
	meanings(found, values);
	const dated = found.columns.flatMap(({ to }, i) =>
		to !== null && found.column(to)?.type === 'date' ? found.texts[i]! : []
	);
	const suggested: Mapping = {
		...certain,
		columns: found.columns,
		values,
		stances: stancesOf(found),
		...(names.waveIdWith.length && { waveIdWith: names.waveIdWith }),
		dates: dateOrder(dated)
	};
	return saved && fitsSaved(saved, header) ? withSaved(saved, suggested) : suggested;
}
