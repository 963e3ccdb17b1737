import { pageNumber } from '../../query.ts';
import { requireEditor } from '../requireEditor.ts';
import { deedView } from './deedView.ts';
import type { PageServerLoad } from './$types';

/** Deeds on a page. */
const size = 50;

export const load: PageServerLoad = async ({ locals, url }) => {
	requireEditor(locals, url);
	const page = pageNumber(url);
	const { deeds, more } = await locals.store.audit.page(page, size);
	return {
		deeds: deeds.map(deedView),
		newer: page > 1 ? page - 1 : null,
		older: more ? page + 1 : null
	};
};
