// Percentages of static/data/surveys/afsc.csv (2021: 41 % sign, 24 % do not agree, 35 % don't know) and, for the rest, made up.
import { describe, expect, it } from 'vitest';
import { ofOpinion } from '$lib/survey/opinion.ts';
import { shipped } from './shipped.ts';

const peace = shipped('afsc', 'peace-agreement');
const wave = (id: string) => peace.filter((each) => each.id === id);
const percents = (id: string) =>
	ofOpinion(wave(id)).waves.flatMap(({ estimates }) =>
		estimates.map((e) => [e.response, Number(e.percent.value.toFixed(3))])
	);

describe('the answers of those with an opinion', () => {
	it('are shares of those who gave one', () => {
		expect(percents('afsc-2021')).toEqual([
			['Sign a peace agreement', 63.077],
			['Do not agree', 36.923]
		]);
	});

	it('stand on a base smaller by those who had none', () => {
		const [sized] = wave('afsc-2021').map((each) => ({ ...each, sampleSize: 1000 }));
		const [rebased] = ofOpinion([sized!]).waves;
		expect(rebased!.sampleSize).toBe(1000);
		expect(rebased!.estimates.map((e) => e.groupSampleSize)).toEqual([650, 650]);
	});

	it('are not known where the share without one was not published', () => {
		const { waves, unknown } = ofOpinion(wave('afsc-2026'));
		expect(waves).toEqual([]);
		expect(unknown.map(({ id }) => id)).toEqual(['afsc-2026']);
	});

	it('add to 100 where all answers were published, and a net counts once', () => {
		const [first] = wave('afsc-2021');
		const none = first!.estimates.find((e) => e.stance === 'none')!;
		const net = { ...none, response: 'No opinion (net)', responseKind: 'net' as const };
		const [rebased] = ofOpinion([{ ...first!, estimates: [...first!.estimates, net] }]).waves;
		const sum = rebased!.estimates.reduce((total, e) => total + e.percent.value, 0);
		expect(sum).toBeCloseTo(100, 9);
	});
});
