import { csvOptions, csvResponse } from '$lib/server/csvResponse.ts';
import { unknown } from '../../unknown.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, request }) => {
	const text = await locals.store.waves.csv(params.wave);
	if (text === null) unknown('wave', params.wave);
	return csvResponse(request, text, { filename: `${params.wave}.csv` });
};

export const OPTIONS: RequestHandler = csvOptions;
