import { writeLine } from '$lib/csv/writeLine.ts';
import { openDraft } from '../../openDraft.ts';
import { problemRows } from '../problemRows.ts';
import type { RequestHandler } from './$types';

const columns = ['severity', 'row', 'column', 'cell', 'what', 'advice', 'type'] as const;

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { draft } = await openDraft(locals, url, params.draft);
	const { drafts } = locals.store;
	const found = await drafts.examine(draft, { patience: 600_000 });
	const rows =
		found.state === 'examined' ? problemRows(await drafts.checked(draft).problems()) : [];
	const lines = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
	return new Response([[...columns], ...lines].map(writeLine).join(''), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="problems.csv"',
			'cache-control': 'private, no-store'
		}
	});
};
