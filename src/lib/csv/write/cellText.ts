import { type PublishedNumber, publishedText } from '$lib/survey/publishedNumber.ts';
import type { Column } from '$lib/csv/format/format.ts';

/** The text of a value as it is written; empty where nothing is stated. */
export function valueText(value: unknown): string {
	if (value === null || value === undefined) return '';
	return typeof value === 'object'
		? publishedText(value as PublishedNumber)
		: String(value as string | number);
}

/** The text of a record's cell as it is written. */
export const cellText = (column: Column, record: object): string =>
	valueText((record as Record<string, unknown>)[column.field]);
