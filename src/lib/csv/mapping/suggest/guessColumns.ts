import { dateRange, isDateRange } from '$lib/csv/cells/dateRange.ts';
import { fills, isSizedSample } from '$lib/csv/mapping/pairs.ts';
import { rowLabel } from '$lib/csv/mapping/rowLabel.ts';
import { holdsNets, responseColumn, rowsBesideAnswers, withBases } from './crosstab.ts';
import { titleColumn } from '$lib/csv/table/titledRows.ts';
import { groupOf } from './groupOf.ts';
import { synonymsOf } from './headerSynonyms.ts';
import { fitsColumn, looksLikeDate, looksLikeUrl } from './looksLike.ts';
import { isNotStated, isPopulationCode, meaningOf } from './meaningOf.ts';
import { isNeverRead } from './neverRead.ts';
import { percentUses } from './percentUses.ts';
import { plainName } from './plainName.ts';
import { mostly } from './sample.ts';
import { tells } from './waveNames.ts';
import type { Suggestion } from './suggestion.ts';

/** Names of other houses that mean something else there than here, by what stands in their columns. */
function withoutFalseFriends({ texts, at, set }: Suggestion) {
	const question = at('question_id');
	if (
		question >= 0 &&
		at('question') < 0 &&
		mostly(texts[question]!, (text) => /^\d+$/.test(text), 1)
	)
		set(question, null);
}

/** A link that some rows lack is worth less than one that all have. */
function completeAddress({ texts, sample, at, free, set }: Suggestion) {
	const own = at('source_url');
	const isWhole = (i: number) => sample.every(({ cells }) => (cells[i] ?? '').trim() !== '');
	if (own < 0 || isWhole(own)) return;
	const whole = free().find((i) => isWhole(i) && mostly(texts[i]!, looksLikeUrl, 1));
	if (whole === undefined) return;
	set(own, null);
	set(whole, 'source_url');
}

const ofFieldwork =
	/^(dates|(dates?|period)?(of)?(the)?(field(work)?|survey|poll(ing)?|interview(s|ing)?)(dates|period)|fieldwork|date(s)?(conducted|administered|ofpoll|offieldwork|polled|infield|taken)|dates?s?conducted|(befragungs|erhebungs)?zeitraum|période|fechas|조사기간|조사일시)$/;

/** Columns whose cells say two things each. */
function byPairs({ format, header, texts, at, free, set }: Suggestion) {
	if (format.name !== 'survey') return;
	if (!['start_date', 'end_date'].some((name) => at(name) >= 0)) {
		const dated = (share?: number) =>
			free().filter((i) =>
				mostly(texts[i]!, (text) => looksLikeDate(text) || dateRange(text) !== null, share)
			);
		const named = dated(0.5).find((i) => ofFieldwork.test(plainName(header[i]!)));
		const ranges = dated().find((i) => texts[i]!.some(isDateRange));
		if ((named ?? ranges) !== undefined) set((named ?? ranges)!, 'start_date+end_date');
	}
	if (['sample_size', 'population'].every((name) => at(name) < 0)) {
		const stated = (i: number) => texts[i]!.filter((text) => !isNotStated(text));
		const sized = free().find((i) => mostly(stated(i), isSizedSample, 1));
		if (sized !== undefined) set(sized, 'sample_size+population');
	}
}

/** A column of words most of which name groups that everybody knows, where the answers stand beside one another. */
function groupsOfRows({ format, texts, at, free, set }: Suggestion) {
	if (format.name !== 'survey' || at('group') >= 0 || at('response') >= 0) return;
	const found = free().find(
		(i) => texts[i]!.length > 1 && mostly(texts[i]!, (text) => groupOf(text) !== null, 0.6)
	);
	if (found !== undefined) set(found, 'group_type+group');
}

/** What a column says of the questions or groups of its rows tells their names and kinds as well. */
function completed({ texts, columns, at, free, set, column }: Suggestion) {
	if (column('question') && at('question_id') < 0) {
		const i = at('question');
		if (i >= 0 && texts[i]!.length > 1) set(i, 'question_id+question');
	}
	const kind = at('group_type');
	if (kind >= 0 && at('group') < 0 && free().includes(kind + 1)) set(kind + 1, 'group');
	if (!column('group') || at('group') < 0) return;
	if (at('group_type') < 0) set(at('group'), 'group_type+group');
	// Beside groups the numbers asked are theirs, where they differ.
	const sizes = at('sample_size');
	const own = sizes >= 0 && texts[sizes]!.length > 1 && at('group_sample_size') < 0;
	if (own && columns[sizes]!.to === 'sample_size') set(sizes, 'group_sample_size');
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
	for (const name of ['population', 'country', 'mode', 'sampling'])
		give(name, (text) => {
			const known = column(name)!;
			const own = known.values?.includes(text.toLowerCase()) ?? false;
			if (name === 'country' && isPopulationCode(text)) return false;
			const code = name === 'country' && /^[A-Z]{2}$/.test(text) && fitsColumn(known, text);
			return own || code || Boolean(meaningOf(known, text)) || isPopulation(name, text);
		});
}

const isPopulation = (name: string, text: string) =>
	name === 'population' &&
	!/^\d/.test(text) &&
	/\b(adults|voters|registered|residents)\b/i.test(text);

/** Of a file with an answer in each row, those that state sums and bases. */
function sumsAmongAnswers({ sample, at, notAnswers }: Suggestion) {
	const [response, percent] = [at('response'), at('percent')];
	if (response < 0) return;
	const stated = sample.filter(({ cells }) => (cells[percent] ?? '').trim() !== '');
	const beside = rowsBesideAnswers(stated, response, [response, percent]);
	notAnswers.push(...new Set([...beside.keys()].map(({ cells }) => rowLabel(cells, response))));
}

const none: ReturnType<typeof rowsBesideAnswers> = new Map();

function percentages(suggestion: Suggestion) {
	const { header, sample, columns, at, free, set, format, notAnswers } = suggestion;
	if (format.name !== 'survey') return;
	if (at('percent') >= 0) return sumsAmongAnswers(suggestion);
	if (at('response') < 0) {
		const alone = columns.every(({ to, header }) => to === null || header === titleColumn);
		const found = responseColumn(sample, free(), alone);
		if (found !== undefined) set(found, 'response');
	}
	const response = at('response');
	const beside = response < 0 ? none : rowsBesideAnswers(sample, response, free());
	const answers = sample.filter((row) => !beside.has(row));
	const uses = percentUses(header, answers, free(), response >= 0);
	if (!uses.size) return;
	if (response >= 0 && holdsNets(answers, response, [...uses.keys()]))
		set(response, 'response+response_kind');
	notAnswers.push(...new Set([...beside.keys()].map(({ cells }) => rowLabel(cells, response))));
	withBases(uses, beside);
	for (const [i, use] of uses) columns[i] = use;
}

/** In a file with an answer in each row, wordings that differ are most likely those of different questions. */
function questionsByWording({ texts, at, set }: Suggestion) {
	const wording = at('question_text');
	const named = at('question_id') >= 0 || at('question') >= 0;
	if (named || at('response') < 0 || wording < 0 || texts[wording]!.length < 2) return;
	set(wording, 'question_id+question+question_text');
}

/** Numbers that differ from answer to answer are how many gave it, not how many were asked. */
function withoutCounts({ sample, columns, at, isNoAnswer, set }: Suggestion) {
	if (at('response') < 0) return;
	const answers = sample.filter((row) => !isNoAnswer(row));
	const sizes = columns.flatMap(({ to }, i) =>
		to === 'sample_size' || to === 'group_sample_size' ? i : []
	);
	const others = columns.flatMap(({ to, facts }, i) =>
		to === null || facts || fills(to, 'response') || fills(to, 'percent') || sizes.includes(i)
			? []
			: i
	);
	const counted = sizes.some((size) => !tells(answers, others, [size]));
	if (counted) for (const size of sizes) set(size, null);
}

/** Finds what the columns hold that are not certain, by their names, then by what stands in them. */
export function guessColumns(suggestion: Suggestion) {
	withoutFalseFriends(suggestion);
	byPairs(suggestion);
	bySynonyms(suggestion);
	byValues(suggestion);
	completeAddress(suggestion);
	groupsOfRows(suggestion);
	completed(suggestion);
	percentages(suggestion);
	questionsByWording(suggestion);
	withoutCounts(suggestion);
}
