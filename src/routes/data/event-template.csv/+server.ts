import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { template } from '$lib/csv/write/template.ts';
import { csvOptions, csvResponse } from '$lib/server/http/csvResponse.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	csvResponse(template(eventFormat), { filename: 'event-template.csv' });

export const OPTIONS: RequestHandler = csvOptions;
