import { expect, test } from 'vitest';
import { pollsOf } from '$lib/stats/event/pollsOf.ts';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import type { Mode, WaveFacts } from '$lib/survey/wave.ts';
import { everyone, wave } from '../published.ts';

const facts = { endDate: '2018-06-06' as PartialDate, sampleSize: 1004 };
const fielded = wave('2018-06-03', facts);
const estimate = { ...everyone, percent: { value: 43, decimals: 0 } };

test('a poll stands in the middle of its fieldwork, with sampling and rounding in its variance', () => {
	const [poll] = pollsOf([{ wave: fielded, estimate }], []);
	// Days since 1970-01-01 by Python's date.toordinal; the variance is reference case pub-top-18.
	expect(poll).toMatchObject({ start: 17685, end: 17688, day: 17686.5, share: 0.43 });
	expect(poll!.variance).toBeCloseTo(0.000374605312762, 14);
});

const housesOf = (...modes: (Mode | null)[]) =>
	pollsOf(
		modes.map((mode) => ({ wave: { ...fielded, mode }, estimate })),
		[]
	).map((poll) => poll.house);

test('a pollster who changes mode is another house', () => {
	expect(housesOf('online', 'telephone', null)).toEqual(['A (online)', 'A (telephone)', 'A']);
});

test('a mode that was not published is no change of mode', () => {
	expect(housesOf('telephone', null, 'telephone')).toEqual(['A', 'A', 'A']);
});

test('a figure without sample size, field dates or an exact value is no poll', () => {
	const releaseDate = '2018-06-08' as PartialDate;
	const released: WaveFacts = { ...fielded, startDate: null, endDate: null, releaseDate };
	const about = { ...estimate, valueNote: 'published as "half"' };
	const unusable = [
		{ wave: { ...fielded, sampleSize: null }, estimate },
		{ wave: released, estimate },
		{ wave: fielded, estimate: about }
	];
	expect(pollsOf(unusable, [])).toEqual([]);
});
