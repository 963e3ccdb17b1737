import { error } from '@sveltejs/kit';
import { type PartialDate, parsePartialDate, spanOf } from '$lib/survey/partialDate.ts';
import * as words from '$lib/words/interface/address.ts';

/** What the address says under a name; nothing where it is empty or absent. */
export function queryText(url: URL, name: string): string | null {
	return url.searchParams.get(name)?.trim() || null;
}

/** Ends the request with a sentence that names the parameter and the value that cannot be used. */
export function refuse(name: string, value: string, advice: string): never {
	error(400, words.refusal(name, value, advice));
}

/** One of a list, or nothing; anything else is refused. */
export function queryChoice<T extends string>(
	url: URL,
	name: string,
	choices: readonly T[]
): T | null {
	const value = queryText(url, name);
	if (value === null) return null;
	const found = choices.find((choice) => choice === value);
	if (found === undefined) refuse(name, value, words.oneOf(choices));
	return found;
}

/** Some of a list, as often as the name stands in the address. */
export function queryChoices<T extends string>(url: URL, name: string, choices: readonly T[]): T[] {
	const values = url.searchParams.getAll(name).filter((value) => value !== '');
	for (const value of values)
		if (!choices.some((choice) => choice === value)) refuse(name, value, words.oneOf(choices));
	return choices.filter((choice) => values.includes(choice));
}

/** `from` and `to` as the address gives them. */
export interface Period {
	from: PartialDate | null;
	to: PartialDate | null;
}

/** Reads `from` and `to`: dates as precise as one likes, the first not after the second. */
export function queryPeriod(url: URL): Period {
	const from = queryDate(url, 'from');
	const to = queryDate(url, 'to');
	if (from && to && spanOf(from).first > spanOf(to).last) refuse('from', from, words.after(to));
	return { from, to };
}

function queryDate(url: URL, name: string): PartialDate | null {
	const value = queryText(url, name);
	if (value === null) return null;
	return parsePartialDate(value) ?? refuse(name, value, words.aDate);
}

/** Which page of a list the address asks for, counted from 1. */
export function pageNumber(url: URL): number {
	const value = queryText(url, 'page');
	if (value === null) return 1;
	return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : refuse('page', value, words.aPage);
}
