import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { answersOf, estimatesOf, seriesOf } from '$lib/survey/series.ts';
import { questionIds, shipped } from './shipped.ts';

// Expected numbers are those of the rows in static/data/surveys.
describe('AFSC’s peace agreement series', () => {
	const waves = shipped('afsc', 'peace-agreement');
	const [series, ...others] = seriesOf(waves, { stance: 'favour' });

	it('is one series of one programme: 41, 52, 48, 50, 55', () => {
		expect(others).toEqual([]);
		expect(series!.programme).toBe('American Friends Service Committee');
		expect(series!.points.map(({ estimate }) => estimate.percent.value)).toEqual([
			41, 52, 48, 50, 55
		]);
	});

	it('is broken between 2021 (Ipsos) and 2023 (The Harris Poll), where pollster and answers differ', () => {
		expect(series!.links[0]).toEqual({
			outcome: 'break',
			reasons: [
				{ about: 'pollster', from: 'Ipsos', to: 'The Harris Poll' },
				{ about: 'options', from: [], to: ['Continue the state of war and military presence'] }
			]
		});
	});

	it('is joined from 2023 to 2026, noting what was not stated: all answers were published once only', () => {
		for (const link of series!.links.slice(1))
			expect(link).toEqual({
				outcome: 'note',
				reasons: [
					{ about: 'wording-unknown' },
					{ about: 'options-unknown' },
					{ about: 'mode-unknown' }
				]
			});
	});

	it('is told of each answer what could be answered: all of it in 2021 and 2024 only', () => {
		expect(series!.points.map(({ options }) => options!.whole)).toEqual([
			true,
			false,
			true,
			false,
			false
		]);
	});

	it('holds the value that was published in words', () => {
		expect(series!.points[3]!.estimate.valueNote).toBe('published as "half"');
	});

	it('can be charted by those in favour, opposed and without opinion', () => {
		expect(answersOf(waves)).toEqual([
			{ stance: 'favour' },
			{ stance: 'oppose' },
			{ stance: 'none' }
		]);
	});
});

describe('a net', () => {
	it('stands for its parts: Gallup 2017 is one point of 86, not 86, 28 and 58', () => {
		const wave = shipped('gallup', 'nk-favourability').find(({ id }) => id === 'gallup-2017-02')!;
		const oppose = estimatesOf(wave, { stance: 'oppose' });
		expect(oppose.map(({ response, percent }) => [response, percent.value])).toEqual([
			['Unfavorable', 86]
		]);
	});
});

describe('every series of the shipped data', () => {
	const files = readdirSync('static/data/surveys').map((name) => name.replace('.csv', ''));
	const questions = files.flatMap((file) => {
		return questionIds(file).map((id) => shipped(file, id));
	});
	const series = questions.flatMap((waves) =>
		answersOf(waves).flatMap((answer) => seriesOf(waves, answer))
	);

	it('is in order of time, with a link between each point and the next', () => {
		expect(series.length).toBeGreaterThan(20);
		for (const { points, links } of series) {
			expect(links).toHaveLength(points.length - 1);
			const firsts = points.map(({ wave }) => fieldSpan(wave).first);
			expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
		}
	});

	// AFSC's second answer was "Do not agree" in 2021 and "Continue the state of war and military presence" from 2023.
	it('breaks for the answers offered only where they were others: at AFSC’s change of pollster', () => {
		const broken = series.flatMap(({ points, links }) =>
			links.flatMap(({ reasons }, i) =>
				reasons.some(({ about }) => ['options', 'dont-know', 'several-answers'].includes(about))
					? `${points[i]!.wave.id} ${points[i + 1]!.wave.id}`
					: []
			)
		);
		expect([...new Set(broken)]).toEqual(['afsc-2021 afsc-2023', 'afsc-2021 afsc-2024']);
	});

	it('has one point for each of its waves', () => {
		for (const { points } of series)
			expect(new Set(points.map(({ wave }) => wave.id)).size).toBe(points.length);
	});

	it('has a key of its own within its question and answer', () => {
		for (const waves of questions)
			for (const answer of answersOf(waves)) {
				const keys = seriesOf(waves, answer).map(({ key }) => key);
				expect(new Set(keys).size).toBe(keys.length);
			}
	});

	it('leaves out nobody: each answer of everyone is charted by its stance or its label', () => {
		for (const waves of questions) {
			const charted = new Set(
				answersOf(waves).flatMap((answer) => waves.flatMap((wave) => estimatesOf(wave, answer)))
			);
			for (const { estimates } of waves)
				for (const estimate of estimates)
					if (estimate.groupType === 'all' && !charted.has(estimate))
						expect(
							estimates.some(
								({ responseKind, stance }) => responseKind === 'net' && stance === estimate.stance
							)
						).toBe(true);
		}
	});
});
