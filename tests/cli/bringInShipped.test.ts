import { beforeEach, expect, test, vi } from 'vitest';
import { bringInShipped } from '../../src/cli/serve/bringInShipped.ts';
import { nameUnknownFeatured } from '../../src/cli/serve/nameUnknownFeatured.ts';
import { madeUpWave } from '../server/madeUpWave.ts';
import { temporaryStore } from '../server/temporaryStore.ts';

// Four waves and five events, as its files hold.
const folder = 'tests/fixtures/other-subject';
const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined);

beforeEach(() => {
	said.mockClear();
	warned.mockClear();
});

test('what is imported and what the site shows in all are told apart', async () => {
	const store = await temporaryStore();
	await store.waves.publish([madeUpWave('uploaded')], { origin: 'upload' });
	await bringInShipped(store, folder);
	await bringInShipped(store, folder);
	expect(said.mock.calls.flat()).toEqual([
		`Imported ${folder}: 9 new, 0 changed, 0 retired; 0 problems. The site shows 5 waves and 5 events.`,
		`${folder} is as it was. The site shows 5 waves and 5 events.`
	]);
});

test('a featured question that no wave asks is named', async () => {
	const store = await temporaryStore();
	await bringInShipped(store, folder);
	await nameUnknownFeatured(store, folder, [{ question: 'build-bridge' }, { question: 'bridge' }]);
	expect(warned.mock.calls).toEqual([
		[
			`${folder}/site.json features the question "bridge", which no wave asks; it is left out until one does.`
		]
	]);
});
