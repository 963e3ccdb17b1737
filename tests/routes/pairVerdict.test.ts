// The sentences are those that a reader of the shipped AFSC polls is to find; percentages, n and margin stand in static/data/surveys/afsc.csv.
import { expect, test } from 'vitest';
import { type Observation } from '$lib/survey/comparability.ts';
import { seriesOf } from '$lib/survey/series.ts';
import { latestVerdict, pairVerdict } from '../../src/routes/questions/pairVerdict.ts';
import { shipped } from '../survey/shipped.ts';

const favour = (question: string) =>
	seriesOf(shipped('afsc', question), { stance: 'favour' }).flatMap((series) => series.points);
const waves = shipped('afsc', 'peace-agreement');

function verdict(question: string, from: number, to: number): string {
	const points = favour(question);
	const at = (year: number): Observation => points.find(({ wave }) => wave.id === `afsc-${year}`)!;
	return pairVerdict(at(from), at(to), waves).sentence;
}

test('peace agreement 2025 to 2026: up 5 points, and rounding decides', () => {
	expect(verdict('peace-agreement', 2025, 2026)).toBe(
		'Up 5 points since February 2025 as published (range 1.0 to 9.0); the figures were published as whole numbers, which leaves open whether this is a clear change. The figure of February 2025 was published as "half".'
	);
	const [series] = seriesOf(waves, { stance: 'favour' });
	expect(latestVerdict(series!, waves)!.sentence).toBe(verdict('peace-agreement', 2025, 2026));
});

test('peace agreement 2023 to 2026: not clear', () => {
	expect(verdict('peace-agreement', 2023, 2026)).toBe(
		'No clear change since January 2023: 3 points, but anything from −1.0 to 7.0 fits.'
	);
});

test('peace agreement 2021 to 2023: not joined, with the reason', () => {
	expect(verdict('peace-agreement', 2021, 2023)).toMatch(
		/^Not joined: pollster differs \(Ipsos, then The Harris Poll\)/
	);
});

test('meeting 2023 to 2026: no clear change in any pair that can be judged', () => {
	const none = /^No clear change since /;
	expect(verdict('meet-kim', 2023, 2025)).toMatch(none);
	expect(verdict('meet-kim', 2023, 2026)).toMatch(none);
	expect(verdict('meet-kim', 2025, 2026)).toMatch(none);
	for (const [from, to] of [
		[2023, 2024],
		[2024, 2025],
		[2024, 2026]
	] as const)
		expect(verdict('meet-kim', from, to)).toBe(
			'This change cannot be judged: the sample size of the poll published in February 2024 was not published.'
		);
});
