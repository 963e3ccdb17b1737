import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { datapackage } from '$lib/csv/write/datapackage.ts';
import { headerOf } from '$lib/csv/table/headerOf.ts';
import { csvOptions, csvResponse } from '$lib/server/http/csvResponse.ts';
import { surveysInView } from '../data/surveysInView.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { store, site } }) => {
	const file = async (path: string, pieces: AsyncIterable<string>, kind: 'survey' | 'event') => {
		const hash = createHash('sha256');
		let bytes = 0;
		let columns: string[] | null = null;
		for await (const piece of pieces) {
			columns ??= headerOf(piece);
			hash.update(piece);
			bytes += Buffer.byteLength(piece);
		}
		return { path, bytes, sha256: hash.digest('hex'), kind, columns: columns ?? [] };
	};
	const described = await store.cached('datapackage', async () =>
		datapackage({ title: site.title, description: site.introduction, dataNote: site.dataNote }, [
			await file('data/surveys.csv', surveysInView(store), 'survey'),
			await file('events.csv', Readable.from([await store.events.csv()]), 'event')
		])
	);
	return csvResponse(`${JSON.stringify(described, null, '\t')}\n`, {
		filename: 'datapackage.json',
		type: 'application/json'
	});
};

export const OPTIONS: RequestHandler = csvOptions;
