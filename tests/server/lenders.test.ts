import { expect, test } from 'vitest';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import { madeUpWave } from './madeUpWave.ts';
import { temporaryStore } from './temporaryStore.ts';

const dated = (id: string, day: string, more = {}) =>
	madeUpWave(id, { startDate: day as PartialDate, endDate: day as PartialDate, ...more });
const margin = { marginOfError: { value: 3, decimals: 0 } };

test('those a wave may borrow from are the nearest with a margin, of its pollster, sponsor and mode', async () => {
	const store = await temporaryStore();
	const borrower = dated('borrower', '2020-06-15', { mode: 'online' });
	await store.waves.publish(
		[
			borrower,
			dated('long-before', '2019-01-01', margin),
			dated('before', '2020-06-01', margin),
			dated('without', '2020-06-14'),
			dated('by-telephone', '2020-06-13', { ...margin, mode: 'telephone' }),
			dated('for-others', '2020-06-15', { ...margin, sponsor: 'Example Foundation' }),
			dated('of-others', '2020-06-15', { ...margin, pollster: 'Other Polling' }),
			dated('after', '2020-07-15', { ...margin, mode: 'online' }),
			dated('long-after', '2021-01-01', margin)
		],
		{ origin: 'upload' }
	);
	const ids = (await store.waves.known([borrower])).map(({ id }) => id);
	expect(ids).toEqual(['before', 'borrower', 'after']);
	expect((await store.waves.get('borrower'))!.wave.rangeNote).toContain('as in June 2020');
});
