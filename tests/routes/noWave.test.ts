import { expect, test } from 'vitest';
import { noEvent, noWave } from '../../src/routes/unknown.ts';
import { madeUpEvent } from '../server/madeUpEvent.ts';
import { madeUpWave } from '../server/madeUpWave.ts';
import { temporaryStore } from '../server/temporaryStore.ts';

test('a wave that was withdrawn is gone, one that never was is unknown', async () => {
	const store = await temporaryStore();
	await store.waves.publish([madeUpWave('one')], { origin: 'shipped' });
	await store.transaction(({ waves }) => waves.retire(['one'], { origin: 'shipped' }));
	await expect(noWave(store, 'one')).rejects.toMatchObject({
		status: 410,
		body: { message: expect.stringContaining('/waves/one/r/1.csv') as unknown as string }
	});
	await expect(noWave(store, 'two')).rejects.toMatchObject({ status: 404 });
});

test('in place of what an editor withdrew stands when, by whom and why, and where it can still be had', async () => {
	const store = await temporaryStore();
	const ann = { origin: 'upload' as const, editor: 'Ann' };
	const why = { note: 'Counted twice.', editor: 'Ben' };
	await store.waves.publish([madeUpWave('one')], ann);
	await store.waves.withdraw({ ...why, id: 'one', seen: 1 });
	await store.waves.restore({ ...why, id: 'one', seen: 2, n: 1 });
	await store.waves.withdraw({ ...why, id: 'one', seen: 3 });
	await expect(noWave(store, 'one')).rejects.toMatchObject({
		status: 410,
		body: {
			tombstone: {
				sentence: expect.stringMatching(
					/^“one” was withdrawn on .* by Ben\.$/
				) as unknown as string,
				reason: 'Counted twice.',
				history: '/waves/one/history',
				revisions: [{ href: '/waves/one/r/3.csv' }, { href: '/waves/one/r/1.csv' }]
			}
		}
	});

	await store.events.publish([madeUpEvent], ann);
	await store.events.withdraw({ ...why, id: 'ribbon-cut', seen: 1 });
	await expect(noEvent(store, 'ribbon-cut')).rejects.toMatchObject({
		status: 410,
		body: { tombstone: { history: '/timeline/ribbon-cut/history' } }
	});
	await expect(noEvent(store, 'two')).rejects.toMatchObject({ status: 404 });
});
