// Waves and percentages are those of static/data/surveys.
import { describe, expect, test } from 'vitest';
import { spanOf, type PartialDate } from '$lib/survey/partialDate.ts';
import { seriesOf } from '$lib/survey/series.ts';
import { comparedWaves } from '../../src/routes/questions/[question]/comparedWaves.ts';
import { silences } from '../../src/routes/questions/[question]/silences.ts';
import { wordings } from '../../src/routes/questions/[question]/wordings.ts';
import { shipped } from '../survey/shipped.ts';

const waves = shipped('afsc', 'peace-agreement');
const series = seriesOf(waves, { stance: 'favour' });
/** A wave of the question in which the answer that is shown was not published. */
const lacking = {
	...waves[0]!,
	id: 'afsc-2019',
	startDate: '2019' as PartialDate,
	endDate: '2019' as PartialDate
};
const picked = (query: string) =>
	comparedWaves(
		new URL(`http://site/questions/peace-agreement${query}`),
		[...waves, lacking],
		[{ country: 'United States', series }],
		waves,
		(code) => code
	);

describe('two waves picked in the address', () => {
	test('are judged in order of time, whichever was named first', () => {
		const { verdict } = picked('?one=afsc-2026&other=afsc-2023');
		expect(verdict!.from).toBe(
			'52% “Sign a peace agreement” (The Harris Poll for American Friends Service Committee, 17–19 January 2023)'
		);
		expect(verdict!.sentence).toMatch(/^No clear change since January 2023: 3 points/);
		expect(picked('?one=afsc-2023&other=afsc-2026').verdict).toEqual(verdict);
	});

	test('that may not be compared are told why', () => {
		expect(picked('?one=afsc-2021&other=afsc-2023').verdict!.sentence).toMatch(
			/^Not joined: pollster differs \(Ipsos, then The Harris Poll\)/
		);
	});

	test('get no verdict while one is missing or both are the same', () => {
		expect(picked('').verdict).toBeNull();
		expect(picked('?one=afsc-2023').verdict).toBeNull();
		expect(picked('?one=afsc-2023&other=afsc-2023').verdict).toBeNull();
	});

	test('are offered by series, the latest first, and nothing else is taken', () => {
		expect(picked('').groups[0]!.choices.map(({ value }) => value)).toEqual([
			...['afsc-2026', 'afsc-2025', 'afsc-2024', 'afsc-2023', 'afsc-2021']
		]);
		expect(() => picked('?one=afsc-1950')).toThrow();
	});

	test('that asked the question and have no number in what is shown are said to have none', () => {
		const { one, other, verdict, lacking } = picked('?one=afsc-2019&other=afsc-2023');
		expect({ one, other, verdict }).toEqual({ one: '', other: 'afsc-2023', verdict: null });
		expect(lacking).toEqual([
			'Ipsos for American Friends Service Committee, 2019, has no number in what is shown now. Choose another wave here, or another answer, country or period above.'
		]);
		expect(picked('?one=afsc-2019.x&other=afsc-2019').lacking).toHaveLength(2);
		expect(picked('?one=afsc-2026&other=afsc-2023').lacking).toEqual([]);
	});
});

describe('silence', () => {
	const today = spanOf('2026-11-21' as PartialDate).first;

	test('is told where it was long, and since the last wave', () => {
		const gallup = shipped('gallup', 'nk-favourability');
		expect(silences(gallup, today)).toEqual([
			'Not asked between March 2003 and 2009.',
			'Not asked between 2009 and February 2013.',
			'Not asked between February 2018 and February 2023.',
			'Last asked 3 years ago.'
		]);
	});

	test('is not told where waves follow one another', () => {
		expect(silences(waves, today)).toEqual(['Last asked 10 months ago.']);
		expect(silences([], today)).toEqual([]);
	});
});

test('a wording stands with who used it, whom they asked and how', () => {
	const { unpublished } = wordings(waves);
	expect(unpublished).toContain(
		'The Harris Poll for American Friends Service Committee, US adults, online: 10–12 February 2025'
	);
});
