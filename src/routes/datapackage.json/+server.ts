import { createHash } from 'node:crypto';
import { datapackage } from '$lib/csv/datapackage.ts';
import { writeEvents } from '$lib/csv/writeEvents.ts';
import { writeSurveys } from '$lib/csv/writeSurveys.ts';
import { csvOptions, csvResponse } from '$lib/server/csvResponse.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { store, site } }) => {
	const file = (path: string, text: string, kind: 'survey' | 'event') => {
		const bytes = Buffer.from(text);
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		return { path, bytes: bytes.byteLength, sha256, kind };
	};
	const described = datapackage(
		{ title: site.title, description: site.introduction, dataNote: site.dataNote },
		[
			file('data/surveys.csv', writeSurveys(await store.waves.all()), 'survey'),
			file('events.csv', writeEvents(await store.events.list()), 'event')
		]
	);
	return csvResponse(`${JSON.stringify(described, null, '\t')}\n`, {
		filename: 'datapackage.json',
		type: 'application/json'
	});
};

export const OPTIONS: RequestHandler = csvOptions;
