import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { csvOptions, csvResponse } from '$lib/server/http/csvResponse.ts';
import { estimatesInView } from '../../data/surveysView.ts';
import { queryChoice } from '../../query.ts';
import { noWave } from '../../unknown.ts';
import type { RequestHandler } from './$types';

/** The wave as it was published, byte for byte; with `question`, only its rows for that. */
export const GET: RequestHandler = async ({ locals: { store }, params, url }) => {
	const text = await store.waves.csv(params.wave);
	if (text === null) return noWave(store, params.wave);
	const filename = `${params.wave}.csv`;
	if (!url.searchParams.has('question')) return csvResponse(text, { filename });
	const { wave } = (await store.waves.get(params.wave))!;
	const ids = [...new Set(wave.estimates.map((e) => e.questionId))];
	const question = queryChoice(url, 'question', ids);
	return csvResponse(writeSurveys(estimatesInView([wave], { question })), { filename });
};

export const OPTIONS: RequestHandler = csvOptions;
