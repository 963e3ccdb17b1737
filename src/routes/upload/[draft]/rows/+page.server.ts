import { queryText } from '../../../query.ts';
import { openChecked } from '../../openChecked.ts';
import { rowView } from './rowView.ts';
import type { PageServerLoad } from './$types';

/** Rows on a page. */
const size = 50;

const whole = (text: string | null) => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : null);

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft, report, checked } = await openChecked(locals, url, params.draft);
	const rows = await checked.failingRows();
	const chosen = whole(queryText(url, 'row'));
	const at = Math.max(
		0,
		rows.findIndex(({ row }) => row === chosen)
	);
	const first = at - (at % size);
	const problems = await checked.problems({ severity: 'error' });
	const header = report.files[0]?.table?.header ?? [];
	const shown = rows.slice(first, first + size);
	return {
		draft: { id: draft.id, filename: draft.filename },
		chosen,
		header,
		rows: shown.map((row) => rowView(row, header, problems)),
		total: rows.length,
		first,
		earlier: first > 0 ? rows[first - size]!.row : null,
		later: rows[first + size]?.row ?? null
	};
};
