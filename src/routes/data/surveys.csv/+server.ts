import { writeSurveys } from '$lib/csv/writeSurveys.ts';
import { csvOptions, csvResponse } from '$lib/server/csvResponse.ts';
import { estimatesInView, readSurveysView } from '../surveysView.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const waves = await locals.store.waves.all();
	const view = readSurveysView(url, waves);
	return csvResponse(writeSurveys(estimatesInView(waves, view)), {
		filename: 'surveys.csv'
	});
};

export const OPTIONS: RequestHandler = csvOptions;
