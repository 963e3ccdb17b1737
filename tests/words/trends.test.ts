// The sentences T1–T5 of STATISTICS.md, section 3.
import { expect, test } from 'vitest';
import { type PartialDate, spanOf } from '$lib/survey/partialDate.ts';
import { trendNotes } from '$lib/words/trendNotes.ts';

const day = (date: string) => spanOf(date as PartialDate).first;
const gap = (from: string, to: string) => ({ from: day(from) + 0.5, to: day(to) });
const house = (name: string, value: number, low: number, high: number) => ({
	house: name,
	value,
	variance: 0.0001,
	band: { low, high }
});

test('one pollster has a series of its own and no house effect', () => {
	expect(trendNotes({ line: { houses: [house('A', 0, 0, 0)], gaps: [] } })).toEqual([
		'Line: estimated level. Band: 19 in 20 range for what this pollster would find.',
		"One pollster's own series; it cannot show how this pollster differs from others.",
		'Dots are single polls, placed mid-fieldwork.'
	]);
});

test('several pollsters share a line, and each is set beside their average', () => {
	const houses = [
		house('A', 0.021, -0.004, 0.046),
		house('B', -0.011, -0.04, 0.018),
		house('C', -0.003, -0.02, 0.014)
	];
	expect(trendNotes({ line: { houses, gaps: [] } })).toEqual([
		"Line: estimated level, all pollsters together, allowing for each pollster's usual difference. Band: 19 in 20 range for what a typical pollster would find. Errors shared by all pollsters are not in it.",
		'Dots are single polls, placed mid-fieldwork.',
		'A usually reads 2 points above the average of these pollsters (range \u22120.4 to 4.6). That does not say who is right.',
		'B usually reads 1 point below the average of these pollsters (range \u22124.0 to 1.8). That does not say who is right.',
		'C usually reads 0.3 points below the average of these pollsters (range \u22122.0 to 1.4). That does not say who is right.'
	]);
});

test('a gap is the whole months between two polls; many are counted', () => {
	const gaps = [gap('2018-02-28', '2018-12-01'), gap('2019-12-31', '2021-02-20')];
	const houses = [house('A', 0, 0, 0)];
	expect(trendNotes({ line: { houses, gaps } }).slice(3)).toEqual([
		'No polls March–November 2018: the line is a guess there.',
		'No polls January 2020 – January 2021: the line is a guess there.'
	]);
	const many = [...gaps, gap('2022-01-10', '2023-01-10'), gap('2023-01-10', '2024-01-10')];
	expect(trendNotes({ line: { houses, gaps: many } }).slice(3)).toEqual([
		'No polls in 4 stretches of over 120 days, the longest January 2020 – January 2021: the line is a guess there.'
	]);
});
