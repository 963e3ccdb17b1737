import { writeLine } from '$lib/csv/writeLine.ts';
import { readUpload } from '$lib/server/readUpload.ts';
import { openDraft } from '../../openDraft.ts';
import { problemRows } from '../problemRows.ts';
import type { RequestHandler } from './$types';

const columns = ['severity', 'row', 'column', 'cell', 'what', 'advice', 'type'] as const;

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { file } = await openDraft(locals, url, params.draft);
	const rows = problemRows(readUpload(file.content).problems);
	const lines = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
	return new Response([[...columns], ...lines].map(writeLine).join(''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="problems.csv"',
			'cache-control': 'private, no-store'
		}
	});
};
