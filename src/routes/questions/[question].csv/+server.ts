import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { csvOptions, csvResponse } from '$lib/server/http/csvResponse.ts';
import { unknown } from '../../unknown.ts';
import { readQuestionView, rowsInView } from '../questionView.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const waves = await locals.store.questions.get(params.question);
	if (!waves.length) unknown('question', params.question);
	const rows = rowsInView(waves, readQuestionView(url, waves));
	return csvResponse(writeSurveys(rows), { filename: `${params.question}.csv` });
};

export const OPTIONS: RequestHandler = csvOptions;
