import { surveyFormat } from '$lib/csv/surveyFormat.ts';
import { template } from '$lib/csv/template.ts';
import { csvOptions, csvResponse } from '$lib/server/csvResponse.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	csvResponse(template(surveyFormat), { filename: 'survey-template.csv' });

export const OPTIONS: RequestHandler = csvOptions;
