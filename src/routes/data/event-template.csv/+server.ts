import { eventFormat } from '$lib/csv/eventFormat.ts';
import { template } from '$lib/csv/template.ts';
import { csvOptions, csvResponse } from '$lib/server/csvResponse.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	csvResponse(template(eventFormat), { filename: 'event-template.csv' });

export const OPTIONS: RequestHandler = csvOptions;
