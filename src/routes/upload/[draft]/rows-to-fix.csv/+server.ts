import { correctionColumns } from '$lib/csv/table/correctionColumns.ts';
import { writeLine } from '$lib/csv/write/writeLine.ts';
import { openChecked } from '../../openChecked.ts';
import { csvOnce } from '../csvOnce.ts';
import { problemRows } from '../problemRows.ts';
import type { RequestHandler } from './$types';

const joined = (parts: (string | null)[]) => [...new Set(parts.filter(Boolean))].join('; ');

/** The rows that cannot be stored, whole, with what is wrong with each in four columns more. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { checked, report } = await openChecked(locals, url, params.draft);
	const header = report.files[0]?.table?.header ?? [];
	const problems = problemRows(await checked.problems({ severity: 'error' }));
	const rows = await checked.failingRows();
	const lines = rows.map(({ row, cells }) => {
		const own = problems.filter((problem) => problem.row === row);
		const whole = header.map((_, at) => cells[at] ?? '');
		return [
			...whole,
			String(row),
			joined(own.map(({ column }) => column)),
			joined(own.map(({ what }) => what)),
			joined(own.map(({ advice }) => advice))
		];
	});
	return csvOnce(
		'rows-to-fix.csv',
		[[...header, ...correctionColumns], ...lines].map(writeLine).join('')
	);
};
