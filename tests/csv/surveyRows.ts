import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { writeLine } from '$lib/csv/write/writeLine.ts';

/** The least a row must state. */
export const least: Record<string, string> = {
	wave_id: 'w-1',
	pollster: 'P',
	end_date: '2020-05-02',
	country: 'NZ',
	population: 'adults',
	question_id: 'q-1',
	question: 'Q?',
	response: 'Yes',
	percent: '40',
	source_title: 'T',
	source_url: 'https://example.org/'
};

/** A survey CSV of rows that state the least, each changed in the cells named; columns that few files have only where one is. */
export function surveyOf(...changes: Record<string, string>[]): string {
	const rows = changes.map((change) => ({ ...least, ...change }));
	const names = surveyFormat.columns
		.filter(({ name, sparse }) => !sparse || rows.some((row) => name in row))
		.map(({ name }) => name);
	return [names, ...rows.map((row) => names.map((name) => row[name as keyof typeof row] ?? ''))]
		.map(writeLine)
		.join('');
}

/** A CSV as someone types it: the rows of a header and its lines. */
export const lines = (...all: string[]) => all.join('\n');
