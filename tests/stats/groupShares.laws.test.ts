import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answered } from '$lib/stats/rows/answered.ts';
import { codedSample, reordered } from '$lib/stats/rows/codedSample.ts';
import { groupShares } from '$lib/stats/rows/groupShares.ts';
import { groupSums } from '$lib/stats/rows/groupSums.ts';
import { sampleDesign } from '$lib/stats/rows/sampleDesign.ts';
import { shareOf } from '$lib/stats/rows/shareOf.ts';
import { splitSums } from '$lib/stats/rows/splitSums.ts';
import { displayRule } from '$lib/stats/topline/displayRule.ts';
import { law } from './laws.ts';

interface Respondent {
	weight: number;
	/** 0 is none of them. */
	answer: number;
	group: number;
	stratum: number;
	cluster: number;
}

const respondent: fc.Arbitrary<Respondent> = fc.record({
	weight: fc.integer({ min: 1, max: 400 }).map((hundredths) => hundredths / 100),
	answer: fc.integer({ min: 0, max: 3 }),
	group: fc.integer({ min: 0, max: 2 }),
	stratum: fc.integer({ min: 0, max: 3 }),
	cluster: fc.integer({ min: 0, max: 6 })
});

const sample = fc
	.tuple(fc.array(respondent, { minLength: 1, maxLength: 24 }), fc.integer({ min: 1, max: 4 }))
	.map(([people, times]) => Array.from({ length: times }, () => people).flat());

const codes = (people: Respondent[], field: keyof Respondent) =>
	Uint8Array.from(people.map((person) => person[field]));

/** The numbers as both ways give them: what cannot be estimated as it is, an effective size as its inverse. */
const told = (numbers: (number | null)[]) => numbers.map((x) => (x === Infinity ? null : x));

test('one pass over coded rows gives the numbers of every share worked out alone', () => {
	law(sample, fc.boolean(), fc.boolean(), (people, stratified, clustered) => {
		const design = sampleDesign({
			size: people.length,
			weights: people.map((person) => person.weight),
			strata: stratified ? people.map((person) => person.stratum) : null,
			clusters: clustered ? people.map((person) => person.cluster) : null
		});
		const coded = codedSample({
			weights: Float64Array.from(people.map((person) => person.weight)),
			strata: stratified ? codes(people, 'stratum') : null,
			clusters: clustered ? codes(people, 'cluster') : null
		});
		const groups = groupShares(coded, {
			answers: reordered(codes(people, 'answer'), coded.order),
			options: 3,
			groups: reordered(codes(people, 'group'), coded.order),
			groupCount: 2
		});
		groups.forEach(({ interviews, weightSum, shares }, at) =>
			shares.forEach((share, option) => {
				const inDomain = people.map(({ answer, group }) =>
					answer > 0 && group === at + 1 ? String(answer) : null
				);
				const alone = shareOf(design, answered(inDomain, [String(option + 1)]));
				expect(share.status).toBe(alone.status);
				expect([interviews, share.degrees]).toEqual([alone.interviews, alone.degrees]);
				const numbers = (estimate: typeof share | typeof alone) =>
					told([
						estimate.value,
						estimate.variance,
						estimate.effectiveSize && 1 / estimate.effectiveSize,
						estimate.kish.designEffect,
						estimate.kish.size,
						estimate.quantile,
						estimate.largestWeightShare,
						estimate.range?.low ?? null,
						estimate.range?.high ?? null
					]);
				const expected = numbers(alone);
				expect(weightSum).toBeCloseTo(alone.weightSum, 9);
				numbers(share).forEach((number, i) => {
					if (number === null || expected[i] === null) expect(number).toBe(expected[i]);
					else
						expect(Math.abs(number - expected[i]!)).toBeLessThanOrEqual(
							1e-12 * Math.max(1, Math.abs(expected[i]!))
						);
				});
				if (alone.value === null || alone.range === null) return;
				const { decision } = displayRule({
					share: alone.value,
					interviews,
					effectiveSize: alone.effectiveSize,
					kishSize: alone.kish.size,
					degrees: alone.degrees,
					largestWeightShare: alone.largestWeightShare
				});
				expect(share.decision).toBe(decision);
			})
		);
	});
}, 30_000);

test('several splits summed up in one pass have the sums of each alone', () => {
	law(sample, fc.boolean(), (people, stratified) => {
		const coded = codedSample({
			weights: Float64Array.from(people.map((person) => person.weight)),
			strata: stratified ? codes(people, 'stratum') : null,
			clusters: null
		});
		const inOrder = (field: keyof Respondent) => reordered(codes(people, field), coded.order);
		const splits = [
			{ of: inOrder('group'), count: 2 },
			{ of: inOrder('cluster'), count: 6 }
		];
		const answers = inOrder('answer');
		const together = splitSums(coded, splits)(answers, 3);
		splits.forEach(({ of, count }, i) => {
			const alone = groupSums(coded, { answers, options: 3, groups: of, groupCount: count });
			for (const name of ['people', 'weights', 'squares', 'largest', 'units', 'strata'] as const)
				alone[name].forEach((value, cell) =>
					expect(Math.abs(together[i]![name][cell]! - value)).toBeLessThan(1e-9)
				);
		});
	});
}, 30_000);

test('a share without a range is not shown', () => {
	// Two clusters leave one degree of freedom.
	const clusters = Uint8Array.from({ length: 2000 }, (_, row) => row % 2);
	const coded = codedSample({ weights: new Float64Array(2000).fill(1), strata: null, clusters });
	const answers = Uint8Array.from({ length: 2000 }, (_, row) => 1 + (row % 3 === 0 ? 1 : 0));
	const everyone = new Uint8Array(2000).fill(1);
	const [group] = groupShares(coded, { answers, options: 2, groups: everyone, groupCount: 1 });
	expect(group!.shares.map(({ range, decision }) => [range, decision])).toEqual([
		[null, 'suppress'],
		[null, 'suppress']
	]);
});
