import { csvOptions } from '$lib/server/http/csvResponse.ts';
import { revisionResponse } from '../../../../history/revisionResponse.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals: { store }, params }) =>
	revisionResponse(store.events, params.event, params.n);

export const OPTIONS: RequestHandler = csvOptions;
