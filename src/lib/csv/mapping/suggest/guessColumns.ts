import { guessPercentages } from './guessPercentages.ts';
import { synonymsOf } from './headerSynonyms.ts';
import { fitsColumn, looksLikeDate, looksLikeUrl } from './looksLike.ts';
import { isPopulationCode, meaningOf } from './meaningOf.ts';
import { isNeverRead } from './neverRead.ts';
import { byPairs, completed, groupsOfRows, questionsByWording } from './pairedColumns.ts';
import { plainName } from './plainName.ts';
import { mostly } from './sample.ts';
import { sizesOfGroups, withoutCounts } from './sizeColumns.ts';
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

/** Finds what the columns hold that are not certain, by their names, then by what stands in them. */
export function guessColumns(suggestion: Suggestion) {
	withoutFalseFriends(suggestion);
	byPairs(suggestion);
	bySynonyms(suggestion);
	byValues(suggestion);
	completeAddress(suggestion);
	groupsOfRows(suggestion);
	completed(suggestion);
	sizesOfGroups(suggestion);
	guessPercentages(suggestion);
	questionsByWording(suggestion);
	withoutCounts(suggestion);
}
