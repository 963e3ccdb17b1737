import { dateRange, isDateRange } from '$lib/csv/cells/dateRange.ts';
import { isSizedSample } from '$lib/csv/mapping/pairs.ts';
import { groupOf } from './groupOf.ts';
import { looksLikeDate } from './looksLike.ts';
import { isNotStated } from './meaningOf.ts';
import { plainName } from './plainName.ts';
import { mostly } from './sample.ts';
import type { Suggestion } from './suggestion.ts';

const ofFieldwork =
	/^(dates|(dates?|period)?(of)?(the)?(field(work)?|survey|poll(ing)?|interview(s|ing)?)(dates|period)|fieldwork|date(s)?(conducted|administered|ofpoll|offieldwork|polled|infield|taken)|dates?s?conducted|(befragungs|erhebungs)?zeitraum|période|fechas|조사기간|조사일시)$/;

/** Columns whose cells say two things each. */
export function byPairs({ format, header, texts, at, free, set }: Suggestion) {
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
export function groupsOfRows({ format, texts, at, free, set }: Suggestion) {
	if (format.name !== 'survey') return;
	if (['group', 'response', 'percent'].some((name) => at(name) >= 0)) return;
	const found = free().find(
		(i) => texts[i]!.length > 1 && mostly(texts[i]!, (text) => groupOf(text) !== null, 0.6)
	);
	if (found !== undefined) set(found, 'group_type+group');
}

/** What a column says of the questions or groups of its rows tells their names and kinds as well. */
export function completed({ texts, at, free, set, column }: Suggestion) {
	if (column('question') && at('question_id') < 0) {
		const i = at('question');
		if (i >= 0 && texts[i]!.length > 1) set(i, 'question_id+question');
	}
	const kind = at('group_type');
	if (kind >= 0 && at('group') < 0 && free().includes(kind + 1)) set(kind + 1, 'group');
	if (at('group') >= 0 && at('group_type') < 0) set(at('group'), 'group_type+group');
}

/** In a file with an answer in each row, wordings that differ are most likely those of different questions. */
export function questionsByWording({ texts, at, set }: Suggestion) {
	const wording = at('question_text');
	const named = at('question_id') >= 0 || at('question') >= 0;
	if (named || at('response') < 0 || wording < 0 || texts[wording]!.length < 2) return;
	set(wording, 'question_id+question+question_text');
}
