import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { template } from '$lib/csv/write/template.ts';
import { csvOptions, csvResponse } from '$lib/server/http/csvResponse.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	csvResponse(template(surveyFormat), { filename: 'survey-template.csv' });

export const OPTIONS: RequestHandler = csvOptions;
