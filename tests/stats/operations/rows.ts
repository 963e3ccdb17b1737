import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import { normalTail } from '$lib/stats/numeric/normalTail.ts';
import { studentQuantile } from '$lib/stats/numeric/studentQuantile.ts';
import { studentTail } from '$lib/stats/numeric/studentTail.ts';
import { answered } from '$lib/stats/rows/answered.ts';
import { contrastOf } from '$lib/stats/rows/contrastOf.ts';
import { crosstab } from '$lib/stats/rows/crosstab.ts';
import { distributionOf } from '$lib/stats/rows/distributionOf.ts';
import { degreesOfFreedom } from '$lib/stats/rows/degreesOfFreedom.ts';
import { kishEffect } from '$lib/stats/rows/kishEffect.ts';
import { meanOf } from '$lib/stats/rows/meanOf.ts';
import { rake } from '$lib/stats/rows/rake.ts';
import { rakedError } from '$lib/stats/rows/rakedError.ts';
import {
	type DesignColumns,
	type SampleDesign,
	sampleDesign
} from '$lib/stats/rows/sampleDesign.ts';
import { shareDifference } from '$lib/stats/rows/shareDifference.ts';
import { type ShareEstimate, shareOf } from '$lib/stats/rows/shareOf.ts';
import { taylorCovariance } from '$lib/stats/rows/taylorCovariance.ts';
import { waveDesign } from '$lib/stats/rows/waveDesign.ts';
import { differenceRange } from '$lib/stats/topline/differenceRange.ts';
import { kornGraubardRange } from '$lib/stats/topline/kornGraubardRange.ts';
import { wilsonRange } from '$lib/stats/topline/wilsonRange.ts';
import { type Operation, type OracleCase, around, columnsOf, operation, pair } from '../oracle.ts';

type Answers = (string | null)[];

interface Question {
	variable: string;
	levels: string[];
	filter?: Record<string, string[]> | null;
	level: number;
}

/** The design of a case, and its columns as text by row of the design. */
function sampleOf(
	oracle: OracleCase,
	designOf: (
		features: DesignColumns,
		columns: Record<string, unknown[]>
	) => SampleDesign = sampleDesign
) {
	const columns = columnsOf(oracle);
	const named = (name?: string | null) => (name ? columns[name]! : null);
	const { weights, strata, cluster } = oracle.design!;
	const features = {
		size: Object.values(columns)[0]!.length,
		weights: named(weights)?.map((weight) => (weight === null ? null : Number(weight))) ?? null,
		strata: named(strata),
		clusters: named(cluster)
	};
	const design = designOf(features, columns);
	const column = (name: string): Answers => {
		const cells = columns[name] as (string | number | null)[];
		return design.rows.map((row) => {
			const cell = cells[row];
			return cell === null || cell === undefined ? null : String(cell);
		});
	};
	const within = (answers: Answers, filter: Question['filter']): Answers => {
		const tests = Object.entries(filter ?? {}).map(([name, allowed]) => ({
			cells: column(name),
			allowed
		}));
		return answers.map((answer, row) =>
			tests.every(({ cells, allowed }) => allowed.includes(cells[row]!)) ? answer : null
		);
	};
	return { design, column, within };
}

const roots = (covariance: number[][]) => covariance.map((row, i) => Math.sqrt(row[i]!));

/** Range by Wilson with the linearised effective size and Student's quantile: for comparison, never shown. */
function linearisedWilson(
	{ status, value, effectiveSize, kish, quantile }: ShareEstimate,
	level: number
) {
	if (status === 'boundary') return wilsonRange(value!, kish.size, normalQuantile(level));
	return wilsonRange(value!, effectiveSize!, quantile!);
}

/** Korn and Graubard's effective size. */
function kornGraubardSize(estimate: ShareEstimate, level: number): number {
	if (estimate.status === 'boundary') return estimate.kish.size;
	const simple = studentQuantile(level, estimate.interviews - 1)!;
	return estimate.effectiveSize! * (simple / estimate.quantile!) ** 2;
}

function logitRange(share: number, reach: number): [number, number] {
	const logit = Math.log(share / (1 - share));
	return around(logit, reach / (share * (1 - share))).map((x) => 1 / (1 + Math.exp(-x))) as [
		number,
		number
	];
}

function proportion(estimate: ShareEstimate, design: SampleDesign, level: number) {
	const { status, value, variance, quantile, interviews, weightSum, kish } = estimate;
	const se = variance === null ? null : Math.sqrt(variance);
	const facts = {
		status: status.replace('-', '_'),
		n_design: design.rows.length,
		n: interviews,
		sum_w: weightSum,
		estimate: value,
		variance,
		se,
		deff: estimate.designEffect,
		deff_kish: kish.designEffect,
		n_kish: kish.size,
		n_eff: estimate.effectiveSize,
		n_eff_display: estimate.displaySize,
		df: estimate.degrees,
		t_crit: quantile
	};
	if (status === 'no-data' || status === 'insufficient') return facts;
	const reach = se === null || quantile === null ? null : quantile * se;
	return {
		...facts,
		moe_t: reach,
		moe_z: se === null ? null : se * normalQuantile(level),
		ci: {
			wald: reach === null ? null : around(value!, reach),
			logit: reach === null ? null : logitRange(value!, reach),
			korn_graubard: pair(kornGraubardRange(value!, kornGraubardSize(estimate, level), level)),
			wilson: pair(linearisedWilson(estimate, level)),
			display: pair(estimate.range)
		}
	};
}

/** A difference with its symmetric ranges and tails. */
function tested(value: number, se: number, degrees: number, level: number) {
	return {
		se,
		ci_t: around(value, se * studentQuantile(level, degrees)!),
		ci_z: around(value, se * normalQuantile(level)),
		t: value / se,
		p_t: studentTail(value / se, degrees),
		p_z: normalTail(value / se)
	};
}

export const rowOperations: Record<string, Operation> = {
	proportion: operation<Question>((oracle) => {
		const { variable, levels, filter, level } = oracle.params;
		const { design, column, within } = sampleOf(oracle);
		const values = answered(within(column(variable), filter), levels);
		return proportion(shareOf(design, values, level), design, level);
	}),
	mean: operation<Question>((oracle) => {
		const { variable, filter, level } = oracle.params;
		const { design, column, within } = sampleOf(oracle);
		const values = within(column(variable), filter).map((x) => (x === null ? null : Number(x)));
		const estimate = meanOf(design, values);
		const reach = studentQuantile(level, estimate.degrees)! * estimate.standardError!;
		return {
			status: 'ok',
			n_design: design.rows.length,
			n: estimate.interviews,
			estimate: estimate.value,
			se: estimate.standardError,
			deff: estimate.designEffect,
			deff_kish: estimate.kishEffect,
			df: estimate.degrees,
			se_display: estimate.displayStandardError,
			ci: { wald: around(estimate.value!, reach) }
		};
	}),
	distribution: operation<
		Question & {
			contrasts: { name: string; coefficients: number[] }[];
			leads: { a: string[]; b: string[] }[];
		}
	>((oracle) => {
		const { variable, levels, filter, level, contrasts, leads } = oracle.params;
		const { design, column, within } = sampleOf(oracle);
		const answers = within(column(variable), filter);
		const distribution = distributionOf(design, answers, levels)!;
		const { degrees } = distribution;
		return {
			status: 'ok',
			n: distribution.interviews,
			df: degrees,
			estimate: distribution.shares,
			se: roots(distribution.covariance),
			vcov: distribution.covariance,
			contrasts: contrasts.map(({ name, coefficients }) => {
				const { value, standardError } = contrastOf(distribution, coefficients);
				return {
					name,
					coefficients,
					estimate: value,
					...tested(value, standardError, degrees, level)
				};
			}),
			leads: leads.map(({ a, b }) => {
				const [ahead, behind] = [a, b].map((counted) =>
					shareOf(design, answered(answers, counted), level)
				) as [ShareEstimate, ShareEstimate];
				const { value, standardError, correlation, range } = shareDifference(
					design,
					behind,
					ahead
				)!;
				return {
					a,
					b,
					p_a: ahead.value,
					p_b: behind.value,
					lead: value,
					correlation,
					...tested(value, standardError, degrees, level),
					ci_display: pair(range)
				};
			})
		};
	}),
	domains: operation<Question & { by: string; groups: string[] }>((oracle) => {
		const { variable, levels, by, groups, level } = oracle.params;
		const { design, column, within } = sampleOf(oracle);
		const values = answered(within(column(variable), { [by]: groups }), levels);
		const groupOf = column(by);
		const where = (holds: (group: string | null) => boolean) =>
			shareOf(
				design,
				values.map((value, row) => (holds(groupOf[row]!) ? value : null)),
				level
			);
		const total = where(() => true);
		const shares = groups.map((group) => where((there) => there === group));
		const covariance = taylorCovariance(
			design,
			shares.map((share) => share.scores)
		);
		return {
			status: 'ok',
			n_design: design.rows.length,
			n: total.interviews,
			group_n: shares.map((share) => share.interviews),
			df: total.degrees,
			estimate: shares.map((share) => share.value),
			se: roots(covariance),
			vcov: covariance,
			ci_display: shares.map((share) => pair(share.range)),
			pairwise: groups.flatMap((b, i) =>
				groups.slice(i + 1).map((a, k) => {
					const difference = shareDifference(design, shares[i]!, shares[i + 1 + k]!)!;
					const { value, standardError, range } = difference;
					return {
						a,
						b,
						diff: value,
						...tested(value, standardError, total.degrees, level),
						ci_display: pair(range)
					};
				})
			),
			versus: groups.map((group, i) => {
				const others = { total, rest: where((there) => there !== group) };
				const against = (other: ShareEstimate) => {
					const { value, standardError } = shareDifference(design, other, shares[i]!)!;
					return { diff: value, se: standardError };
				};
				return { group, minus_total: against(others.total), minus_rest: against(others.rest) };
			})
		};
	}),
	wave_difference: operation<
		Question & { wave: string; from: string; to: string; respondent: string | null }
	>((oracle) => {
		const { variable, levels, wave, from, to, respondent, level } = oracle.params;
		const { design, column, within } = sampleOf(oracle, (features, columns) =>
			waveDesign(features, columns[wave]!, respondent === null ? null : columns[respondent]!)
		);
		const [first, second] = [from, to].map((name) =>
			shareOf(design, answered(within(column(variable), { [wave]: [name] }), levels), level)
		) as [ShareEstimate, ShareEstimate];
		const difference = shareDifference(design, first, second)!;
		const degrees = degreesOfFreedom(
			design,
			column(variable).map((answer) => answer !== null)
		);
		const wilson = [first, second].map((share) => linearisedWilson(share, level));
		const both = [first, second];
		return {
			status: 'ok',
			n: both.map((share) => share.interviews),
			estimate: both.map((share) => share.value),
			covariance: difference.covariance,
			diff: difference.value,
			diff_se: difference.standardError,
			df: degrees,
			...tested(difference.value, difference.standardError, degrees, level),
			se: both.map((share) => Math.sqrt(share.variance ?? 0)),
			wilson: wilson.map(pair),
			ci_mover: pair(
				differenceRange(
					{ share: first.value!, range: wilson[0]! },
					{ share: second.value!, range: wilson[1]! },
					difference.correlation
				)
			),
			display: both.map((share) => pair(share.range)),
			correlation: difference.correlation,
			ci_display: pair(difference.range)
		};
	}),
	crosstab: operation<{ row: string; col: string; row_levels: string[]; col_levels: string[] }>(
		(oracle) => {
			const { row, col, row_levels, col_levels } = oracle.params;
			const { design, column } = sampleOf(oracle);
			const { interviews, counts, shares, test } = crosstab(
				design,
				column(row),
				column(col),
				row_levels,
				col_levels
			);
			return {
				status: 'ok',
				n: interviews,
				n_cells: counts,
				cell: shares,
				row_share: shares.map((cells) => {
					const whole = cells.reduce((sum, share) => sum + share, 0);
					return cells.map((share) => share / whole);
				}),
				pearson_x2: test!.pearson,
				F: test!.statistic,
				ndf: test!.numerator,
				ddf: test!.denominator,
				p: test!.tail
			};
		}
	),
	rake: operation<Question & { margins: Record<string, Record<string, number>> }>((oracle) => {
		const { margins, variable, levels } = oracle.params;
		const { design, column } = sampleOf(oracle);
		const targets = Object.entries(margins).map(([name, shares]) => ({
			categories: column(name),
			targets: shares
		}));
		const raking = rake(design.weights, targets);
		if (raking.status !== 'ok') return raking;
		const { weights } = raking;
		const answers = answered(column(variable), levels) as (0 | 1)[];
		const { fixed, aware } = rakedError(answers, design.weights, weights, targets);
		const raked = sampleDesign({ size: weights.length, weights });
		return {
			status: 'ok',
			weights_mean1: weights,
			deff_kish: kishEffect(weights).designEffect,
			max_weight: Math.max(...weights),
			min_weight: Math.min(...weights),
			estimate: shareOf(raked, answers).value,
			se_weights_fixed: fixed,
			se_raking_aware: aware
		};
	})
};
