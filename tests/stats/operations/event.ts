import { chiSquareTail } from '$lib/stats/numeric/chiSquareTail.ts';
import { lastCoefficient } from '$lib/stats/numeric/lastCoefficient.ts';
import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import { normalTail } from '$lib/stats/numeric/normalTail.ts';
import { studentQuantile } from '$lib/stats/numeric/studentQuantile.ts';
import { studentTail } from '$lib/stats/numeric/studentTail.ts';
import { houseDifference } from '$lib/stats/event/houseDifference.ts';
import { houseModel } from '$lib/stats/event/houseModel.ts';
import { type EventWindow, type FieldedPoll, sidesOfEvent } from '$lib/stats/event/sidesOfEvent.ts';
import { withExcess } from '$lib/stats/event/withExcess.ts';
import { type Operation, type OracleCase, around, columnsOf, operation } from '../oracle.ts';
import { pollsOf } from './trend.ts';

function fieldedOf(oracle: OracleCase): FieldedPoll[] {
	const { start, end } = columnsOf(oracle) as Record<string, number[]>;
	return pollsOf(oracle).map((poll, i) => ({ ...poll, start: start![i]!, end: end![i]! }));
}

const oneDay = (day: number) => ({ first: day, last: day });

const z = normalQuantile(0.95);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const meanShare = (polls: readonly FieldedPoll[]) =>
	sum(polls.map((poll) => poll.share)) / polls.length;

export const eventOperations: Record<string, Operation> = {
	event_difference: operation<EventWindow & { event: number }>((oracle) => {
		const { event, ...window } = oracle.params;
		const sides = sidesOfEvent(fieldedOf(oracle), oneDay(event), window);
		const { before, after, straddling, unpaired, houses } = sides;
		const counts = {
			n_window: before.length + after.length + straddling.length + unpaired.length,
			n_straddling_or_lag: straddling.length,
			n_unpaired: unpaired.length
		};
		const fixed = houseDifference(sides);
		if (!fixed) return { status: 'not_estimable', ...counts };
		const { value, standardError, heterogeneity, degrees } = fixed;
		const { columns, values, variances } = houseModel(sides);
		const random = withExcess(columns, values, variances);
		const paired = [...before, ...after];
		const levelOf = (house: string) => {
			const own = paired.filter((poll) => poll.house === house);
			const weighed = own.map(
				(poll) => (poll.share - (after.includes(poll) ? value : 0)) / poll.variance
			);
			return sum(weighed) / sum(own.map((poll) => 1 / poll.variance));
		};
		return {
			status: 'ok',
			...counts,
			houses_used: houses,
			n_waves: paired.length,
			n_before: before.length,
			n_after: after.length,
			fixed: {
				effect: value,
				se: standardError,
				ci_z: around(value, z * standardError),
				p_z: normalTail(value / standardError),
				house_levels: houses.map(levelOf),
				QE: heterogeneity,
				QE_df: degrees,
				QE_p: degrees > 0 ? chiSquareTail(heterogeneity, degrees) : null
			},
			random: random && {
				tau2: random.excess,
				effect: random.value,
				se: random.standardError,
				ci_z: around(random.value, z * random.standardError),
				df: random.degrees,
				...scaled('knha', random, random.scale),
				...scaled('adhoc', random, Math.max(1, random.scale))
			},
			naive_mean_difference:
				meanShare([...after, ...unpaired.filter((poll) => poll.start > event)]) -
				meanShare([...before, ...unpaired.filter((poll) => poll.end < event)])
		};
	}),
	event_placebo: operation<EventWindow & { dates: number[] }>((oracle) => {
		const { dates, ...window } = oracle.params;
		const found = dates.map((day) =>
			houseDifference(sidesOfEvent(fieldedOf(oracle), oneDay(day), window))
		);
		return {
			status: 'ok',
			effect: found.map((difference) => difference?.value ?? null),
			se: found.map((difference) => difference?.standardError ?? null),
			n_estimable: found.filter((difference) => difference !== null).length
		};
	}),
	pool: operation((oracle) => {
		const { y, v } = columnsOf(oracle) as { y: number[]; v: number[] };
		const ones = [y.map(() => 1)];
		const mean = (excess: number) => {
			const weights = v.map((variance) => 1 / (variance + excess));
			const { value, standardError, residuals } = lastCoefficient(ones, y, weights)!;
			return {
				result: {
					tau2: excess,
					estimate: value,
					se: standardError,
					ci: around(value, z * standardError)
				},
				squares: sum(residuals.map((e, i) => weights[i]! * e * e)),
				weights
			};
		};
		const { result: fixed, squares, weights } = mean(0);
		const degrees = y.length - 1;
		const facts = {
			status: 'ok',
			k: y.length,
			fixed,
			Q: squares,
			Q_df: degrees,
			Q_p: degrees > 0 ? chiSquareTail(squares, degrees) : null
		};
		const random = withExcess(ones, y, v);
		if (!random) return facts;
		const spread = sum(weights) - sum(weights.map((w) => w * w)) / sum(weights);
		const momentExcess = Math.max(0, (squares - degrees) / spread);
		const student = (scale: number) => {
			const se = random.standardError * Math.sqrt(scale);
			const reach = studentQuantile(0.95, degrees)! * se;
			return { tau2: random.excess, estimate: random.value, se, ci: around(random.value, reach) };
		};
		return {
			...facts,
			dl: mean(momentExcess).result,
			reml: mean(random.excess).result,
			reml_knha: student(random.scale),
			reml_adhoc: student(Math.max(1, random.scale)),
			I2_dl: Math.max(0, 1 - degrees / squares) * 100
		};
	})
};

function scaled(
	name: string,
	{ value, standardError, degrees }: { value: number; standardError: number; degrees: number },
	scale: number
) {
	const se = standardError * Math.sqrt(scale);
	return {
		[`${name}_se`]: se,
		[`${name}_ci`]: around(value, studentQuantile(0.95, degrees)! * se),
		[`${name}_p`]: studentTail(value / se, degrees)
	};
}
