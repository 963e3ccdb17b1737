import { expect, test } from 'vitest';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import { daysFromEvent } from '$lib/words/daysFromEvent.ts';
import { noWave } from '$lib/words/noWave.ts';
import { ordinaryMovementNote } from '$lib/words/ordinaryMovementNote.ts';
import { pooledPolls } from '$lib/words/pooledPolls.ts';
import { reserveNote } from '$lib/words/reserveNote.ts';
import { rivalEvents } from '$lib/words/rivalEvents.ts';
import { whenAsked } from '$lib/words/whenAsked.ts';
import { wave } from '../stats/published.ts';

test('a distance has the exactness of its dates', () => {
	expect(daysFromEvent({ fewest: 1, most: 1 }, 'after')).toBe('1 day after');
	expect(daysFromEvent({ fewest: 12, most: 42 }, 'before')).toBe('12 to 42 days before');
	expect(daysFromEvent({ fewest: 1204, most: 1204 }, 'after')).toBe('1,204 days after');
});

const published = {
	startDate: null,
	endDate: null,
	releaseDate: '2018-06-08' as PartialDate
};

test('a wave asked on days, in a month or in a poll that was published', () => {
	expect(whenAsked(wave('2018-06-03', { endDate: '2018-06-06' as PartialDate }))).toBe(
		'on 3–6 June 2018'
	);
	expect(whenAsked(wave('2018-06', { endDate: '2018-06' as PartialDate }))).toBe('in June 2018');
	expect(whenAsked(published)).toBe('in a poll published 8 June 2018');
});

test('silence on one side names the waves of the other in order of time, and counts many', () => {
	const waves = ['2018-06-06', '2018-03-21', '2018-02-01'].map((day) =>
		wave(day, { endDate: day as PartialDate })
	);
	expect(noWave('after', 'A', waves.slice(0, 1))).toBe('No wave after in the waves shown here.');
	expect(noWave('after', 'A', waves)).toBe(
		'No wave after: A asked this on 1 February 2018, on 21 March 2018 and on 6 June 2018, and not again in the waves shown here.'
	);
	expect(noWave('after', 'A', [...waves, ...waves])).toBe(
		'No wave after: A asked this 6 times, last on 6 June 2018, and not again in the waves shown here.'
	);
	expect(noWave('before', 'A', [...waves, ...waves])).toBe(
		'No wave before: A asked this 6 times, first on 6 June 2018, and never before in the waves shown here.'
	);
});

test('other events in between forbid to put a difference down to one', () => {
	expect(rivalEvents(0)).toBe(
		'No other event of the timeline lies between these two waves; much that is not on it may.'
	);
	expect(rivalEvents(1)).toBe(
		'Between these two waves lies 1 other event of the timeline; a difference cannot be put down to any one of them:'
	);
	expect(rivalEvents(4)).toBe(
		'Between these two waves lie 4 other events of the timeline; a difference cannot be put down to any one of them:'
	);
});

test('ordinary movement is said in points and days, or to be unknown', () => {
	// STATISTICS.md 1.13 c: 1.96 × 0.25 points × √100 days.
	expect(ordinaryMovementNote(0.0489990996135, 100)).toBe(
		'In 100 days this answer ordinarily moves by up to 4.9 points either way, in 19 of 20 such stretches.'
	);
	expect(ordinaryMovementNote(null, 100)).toBe(
		'Too few polls to say how far this answer ordinarily moves.'
	);
});

test('a pool says its waves, its days and what is left out', () => {
	// Days since 1970-01-01: 17612 is 22 March 2018, 17699 is 17 June 2018 (Python's date.toordinal).
	const poll = (start: number, end: number, house: string) => ({
		start,
		end,
		day: (start + end) / 2,
		share: 0.5,
		variance: 0.0004,
		house
	});
	const sides = {
		before: [poll(17612, 17615, 'A'), poll(17653, 17656, 'A')],
		after: [poll(17696, 17699, 'A')],
		straddling: [],
		unpaired: [],
		houses: ['A']
	};
	expect(pooledPolls(sides)).toBe(
		'A: 2 waves before and 1 after, between 22 March 2018 and 17 June 2018 (88 days).'
	);
	const left = (...houses: string[]) =>
		pooledPolls({
			...sides,
			unpaired: houses.map((house) => poll(17690, 17691, house))
		}).replace(pooledPolls(sides), '');
	expect(left('B')).toBe(' 1 poll of a pollster that did not ask on both sides is left out: B.');
	expect(left('B', 'B')).toBe(
		' 2 polls of a pollster that did not ask on both sides are left out: B.'
	);
	expect(left('B', 'C', 'B')).toBe(
		' 3 polls of pollsters that did not ask on both sides are left out: B (2), C.'
	);
});

test('a reserve says whether two numbers may be compared at all', () => {
	const reasons = [{ about: 'mode-unknown' } as const];
	expect(reserveNote({ outcome: 'join', reasons: [] })).toBe('');
	expect(reserveNote({ outcome: 'note', reasons })).toBe(
		'Compare with care: mode not stated for one or both waves.'
	);
	expect(
		reserveNote({ outcome: 'break', reasons: [{ about: 'pollster', from: 'A', to: 'B' }] })
	).toBe('Not comparable: pollster differs (A, then B).');
});
