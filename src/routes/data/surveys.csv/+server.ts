import { surveysInView } from '../surveysInView.ts';
import { csvOptions, csvStream } from '$lib/server/http/csvResponse.ts';
import { sha256 } from '$lib/server/sha256.ts';
import { readSurveysView } from '../surveysView.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { store }, url }) => {
	const view = readSurveysView(url, await store.waves.choices());
	const state = sha256(JSON.stringify([await store.version(), view]));
	return csvStream(surveysInView(store, view), { filename: 'surveys.csv', state });
};

export const OPTIONS: RequestHandler = csvOptions;
