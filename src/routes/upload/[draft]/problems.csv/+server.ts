import { writeLine } from '$lib/csv/write/writeLine.ts';
import { openChecked } from '../../openChecked.ts';
import { csvOnce } from '../csvOnce.ts';
import { problemRows } from '../problemRows.ts';
import type { RequestHandler } from './$types';

const columns = ['severity', 'row', 'column', 'cell', 'what', 'advice', 'type'] as const;

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { checked } = await openChecked(locals, url, params.draft);
	const rows = problemRows(await checked.problems());
	const lines = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
	return csvOnce('problems.csv', [[...columns], ...lines].map(writeLine).join(''));
};
