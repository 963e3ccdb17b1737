import { join } from 'node:path';
import { expect, test } from 'vitest';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import { reusableRespondents } from '$lib/csv/mapping/suggest/savedRespondents.ts';
import { databaseAfter } from './databaseAfter.ts';
import { madeUpMapping } from './respondents/madeUpRespondents.ts';
import { temporaryFolder, temporaryStore } from './temporaryStore.ts';

const asTheyAre = certainMapping(surveyFormat, ['wave_id', 'percent'], []);
const people = reusableRespondents(madeUpMapping({ weight: 'w' }), ['w', 'q']);

test('a programme keeps one mapping for its tables and one for its respondents', async () => {
	const { mappings, audit } = await temporaryStore();
	await mappings.save('Example Polling', asTheyAre, 'Ann');
	await mappings.save('Example Polling', people, 'Ben');
	await mappings.save('Example Polling', { ...people, weight: null }, 'Ann');
	await mappings.save('Another', people, 'Ann');
	expect((await mappings.ofTables()).map(({ mapping }) => mapping)).toEqual([asTheyAre]);
	expect(await mappings.ofRespondents()).toMatchObject([
		{ programme: 'Another', mapping: people, editor: 'Ann' },
		{ programme: 'Example Polling', mapping: { weight: null }, editor: 'Ann' }
	]);
	await mappings.remove('Example Polling', 'Ann');
	expect(await mappings.ofTables()).toEqual([]);
	expect(await mappings.ofRespondents()).toHaveLength(1);
	expect((await audit.page(1, 1)).deeds).toMatchObject([{ verb: 'forgot-mapping' }]);
});

test('what was saved by an older version is kept', async () => {
	const dataFolder = temporaryFolder();
	interface Before {
		saved_mapping: { programme: string; mapping: string; editor: string; saved_at: string };
	}
	const db = await databaseAfter<Before>(join(dataFolder, 'topline.db'), 6);
	const saved = { programme: 'Old', editor: 'Ann', saved_at: '2025-02-12T10:00:00.000Z' };
	await db
		.insertInto('saved_mapping')
		.values({ ...saved, mapping: JSON.stringify(asTheyAre) })
		.execute();
	await db.destroy();
	const { mappings } = await temporaryStore({ dataFolder });
	expect(await mappings.ofTables()).toEqual([
		{ programme: 'Old', mapping: asTheyAre, editor: 'Ann', savedAt: saved.saved_at }
	]);
});
