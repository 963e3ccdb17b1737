import { expect, test } from 'vitest';
import { noWave } from '../../src/routes/unknown.ts';
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
