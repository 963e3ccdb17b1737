// The series are those of static/data/surveys; who asked what is as published there.
import { expect, test } from 'vitest';
import { seriesOf } from '$lib/survey/series.ts';
import { trendPolls } from '$lib/stats/trend/trendPolls.ts';
import { trendSets } from '$lib/stats/trend/trendSets.ts';
import { trendLine } from '$lib/stats/trend/trendLine.ts';
import { shipped } from '../../survey/shipped.ts';

const ids = (sets: ReturnType<typeof trendSets>) =>
	sets.map(({ observations }) => observations.map(({ wave }) => wave.id));
const gallup = shipped('gallup', 'nk-favourability');
const peace = seriesOf(shipped('afsc', 'peace-agreement'), { stance: 'favour' });

test('a break ends what shares a trend', () => {
	expect(ids(trendSets(peace))).toEqual([
		['afsc-2021'],
		['afsc-2023', 'afsc-2024', 'afsc-2025', 'afsc-2026']
	]);
});

test('two pollsters share a trend only where both published the same words to the same population', () => {
	const [own] = peace;
	const text = 'Made-up wording?';
	const worded = (pollster: string, questionText: string | null) => ({
		...own!,
		key: pollster,
		links: [],
		points: [own!.points[1]!].map(({ wave, estimate }) => ({
			wave: { ...wave, pollster },
			estimate: { ...estimate, questionText }
		}))
	});
	const count = (a: string | null, b: string | null) =>
		trendSets([worded('A', a), worded('B', b)]).length;
	expect(count(text, text)).toBe(1);
	expect(count(text, `${text} Or not?`)).toBe(2);
	expect(count(null, null)).toBe(2);
});

test('polls without a sample size count as much as the least certain one of their pollster, and no more', () => {
	const [set] = trendSets(seriesOf(gallup, { stance: 'favour' }));
	const { polls, unsized } = trendPolls(set!.observations, gallup);
	expect(polls).toHaveLength(11);
	expect(unsized.map(({ wave }) => wave.id)).toEqual([
		...['gallup-2000', 'gallup-2001', 'gallup-2002', 'gallup-2003-03'],
		...['gallup-2015-02', 'gallup-2024-02']
	]);
	const sizeOf = (poll: (typeof polls)[number]) => {
		const rounding = 0.01 ** 2 / 12;
		return (poll.share * (1 - poll.share)) / (poll.variance - rounding);
	};
	const known = polls.filter((poll) => !unsized.includes(poll.observation)).map(sizeOf);
	for (const poll of polls.filter((each) => unsized.includes(each.observation)))
		expect(sizeOf(poll)).toBeLessThan(Math.min(...known) * 1.1);
	expect(trendPolls(set!.observations.slice(0, 4), gallup).polls).toEqual([]);
});

test('the Gallup trend runs from 2000 to 2024, its band as wide as all polls together allow at least', () => {
	const [set] = trendSets(seriesOf(gallup, { stance: 'favour' }));
	const { polls } = trendPolls(set!.observations, gallup);
	const line = trendLine(polls)!;
	expect([line.points[0]!.day, line.points.at(-1)!.day]).toEqual([
		polls[0]!.day,
		polls.at(-1)!.day
	]);
	// No estimate of a level can be more certain than all polls pooled as if nothing had moved.
	const pooled = 1 / polls.reduce((sum, poll) => sum + 1 / poll.variance, 0);
	for (const { band } of line.points.filter(({ band }) => band.low > 0))
		expect(band.high - band.low).toBeGreaterThanOrEqual(2 * 1.959964 * Math.sqrt(pooled));
});
