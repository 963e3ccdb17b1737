import { csvOptions, csvResponse } from '$lib/server/csvResponse.ts';
import { unknown } from '../../../../unknown.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const n = /^[1-9]\d{0,8}$/.test(params.n) ? Number(params.n) : null;
	const text = n === null ? null : await locals.store.waves.revisionCsv(params.wave, n);
	if (text === null) unknown('revision', `${params.wave} ${params.n}`);
	return csvResponse(text, { filename: `${params.wave}-r${n}.csv`, immutable: true });
};

export const OPTIONS: RequestHandler = csvOptions;
