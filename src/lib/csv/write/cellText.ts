import { type PublishedNumber, publishedText } from '$lib/survey/publishedNumber.ts';
import type { Column } from '$lib/csv/format/format.ts';

/** The text of a record's cell as it is written; empty where nothing is stated. */
export function cellText(column: Column, record: object): string {
	const value = (record as Record<string, string | number | PublishedNumber | null>)[column.field];
	if (value === null || value === undefined) return '';
	return typeof value === 'object' ? publishedText(value) : String(value);
}
