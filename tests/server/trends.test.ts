import { beforeEach, expect, test, vi } from 'vitest';
import { prepareTrends } from '$lib/server/prepareTrends.ts';
import { trendLine } from '$lib/stats/trend/trendLine.ts';
import { shipped } from '../survey/shipped.ts';
import { temporaryFolder, temporaryStore } from './temporaryStore.ts';

vi.mock('$lib/stats/trend/trendLine.ts', { spy: true });
const worked = () => vi.mocked(trendLine).mock.calls.length;
beforeEach(() => void vi.mocked(trendLine).mockClear());

/** Made up: five polls of one house, a month apart. */
const polls = [0.4, 0.42, 0.41, 0.45, 0.43].map((share, i) => ({
	day: 17_000 + 30 * i,
	share,
	variance: 0.0003,
	house: 'A'
}));

test('a trend is worked out once, also across restarts, and belongs to exactly its polls', async () => {
	const dataFolder = temporaryFolder();
	const store = await temporaryStore({ dataFolder });
	const first = await store.trends.line(polls);
	expect(first!.points.at(-1)!.day).toBe(polls[4]!.day);
	expect(await store.trends.line(polls.map((poll) => ({ ...poll })))).toEqual(first);
	const later = await temporaryStore({ dataFolder });
	expect(await later.trends.line(polls)).toEqual(first);
	expect(worked()).toBe(1);
	const moved = polls.map((poll, i) => (i === 4 ? { ...poll, share: 0.5 } : poll));
	expect(await store.trends.line(moved)).not.toEqual(first);
	expect(worked()).toBe(2);
});

test('where points alone are shown, that is remembered as well', async () => {
	const store = await temporaryStore();
	expect(await store.trends.line(polls.slice(0, 3))).toBeNull();
	expect(await store.trends.line(polls.slice(0, 3))).toBeNull();
	expect(worked()).toBe(1);
});

test('trends are ready before anybody asks, and none is worked out again', async () => {
	const store = await temporaryStore();
	await store.waves.publish(shipped('gallup', 'nk-favourability'), { origin: 'upload' });
	await prepareTrends(store);
	const ready = worked();
	expect(ready).toBeGreaterThan(0);
	await prepareTrends(store, ['nk-favourability']);
	expect(worked()).toBe(ready);
});
