import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import { normalTail } from '$lib/stats/numeric/normalTail.ts';
import { change } from '$lib/stats/topline/change.ts';
import { changeLabel } from '$lib/stats/topline/changeLabel.ts';
import { designEffectFromMargin } from '$lib/stats/topline/designEffectFromMargin.ts';
import { displayRule } from '$lib/stats/topline/displayRule.ts';
import { kornGraubardRange } from '$lib/stats/topline/kornGraubardRange.ts';
import { lead } from '$lib/stats/topline/lead.ts';
import { marginOfError } from '$lib/stats/topline/marginOfError.ts';
import { nchsVerdict } from '$lib/stats/topline/nchsVerdict.ts';
import { percentLabel } from '$lib/stats/topline/percentLabel.ts';
import { pollVariance } from '$lib/stats/topline/pollVariance.ts';
import { roundedPoints } from '$lib/stats/topline/roundedPoints.ts';
import { standardError } from '$lib/stats/topline/standardError.ts';
import { toplineRange } from '$lib/stats/topline/toplineRange.ts';
import { type Operation, around, columnsOf, operation, pair } from '../oracle.ts';

interface Poll {
	p: number;
	n: number;
	deff: number;
}

const topline = ({ p, n, deff }: Poll) => ({ share: p, effectiveSize: n / deff });

export const toplineOperations: Record<string, Operation> = {
	topline_interval: operation<Poll & { level: number }>(({ params: { level, ...poll } }) => {
		const { share, effectiveSize } = topline(poll);
		return {
			status: 'ok',
			n_eff: effectiveSize,
			se: standardError(share, effectiveSize),
			moe: marginOfError(share, effectiveSize, level),
			moe_max: marginOfError(0.5, effectiveSize, level),
			ci_wilson: pair(toplineRange({ share, effectiveSize }, level)),
			ci_clopper_pearson: pair(kornGraubardRange(share, effectiveSize, level))
		};
	}),
	deff_from_moe: operation<{ moe_pp: number; moe_decimals: number; n: number; level: number }>(
		({ params }) => {
			const margin = { value: params.moe_pp, decimals: params.moe_decimals };
			const { value, low, high } = designEffectFromMargin(margin, params.n, params.level);
			return { status: 'ok', deff: value, deff_low: low, deff_high: high };
		}
	),
	topline_difference: operation<{ from: Poll; to: Poll; level: number }>(
		({ params: { from, to, level } }) => {
			const { value, standardError: se, range } = change(topline(from), topline(to), level);
			const moe = normalQuantile(level) * se;
			return {
				status: 'ok',
				diff: value,
				se,
				moe,
				ci_z: around(value, moe),
				p_z: normalTail(value / se),
				ci_mover: pair(range)
			};
		}
	),
	topline_lead: operation<{ p_a: number; p_b: number; n: number; deff: number; level: number }>(
		({ params: { p_a, p_b, n, deff, level } }) => {
			const { value, standardError: se } = lead(p_a, p_b, n / deff, level);
			const moe = normalQuantile(level) * se;
			const single = marginOfError(p_a, n / deff, level);
			return {
				status: 'ok',
				lead: value,
				se,
				moe,
				ci_z: around(value, moe),
				p_z: normalTail(value / se),
				moe_single_a: single,
				ratio_to_single: moe / single
			};
		}
	),
	poll_variance: operation<Poll & { round_unit: number }>(({ params: { round_unit, ...poll } }) => {
		const { shrunkShare, variance } = pollVariance(topline(poll), round_unit);
		return { status: 'ok', p_shrunk: shrunkShare, variance };
	}),
	display_rule: operation<
		Poll & { n_eff: number; n_kish: number; df: number; max_weight_share: number }
	>(({ params }) => {
		const sample = {
			share: params.p,
			interviews: params.n,
			effectiveSize: params.n_eff,
			kishSize: params.n_kish,
			degrees: params.df,
			largestWeightShare: params.max_weight_share
		};
		const rule = displayRule(sample);
		const width = rule.range.high - rule.range.low;
		return {
			status: 'ok',
			kg_n: rule.effectiveSize,
			kg_ci: pair(rule.range),
			kg_width: width,
			kg_relative_width_pct: params.p > 0 ? (width / params.p) * 100 : null,
			nchs: nchsVerdict(sample, rule),
			decision: rule.decision
		};
	}),
	round_percent: (oracle) => ({
		status: 'ok',
		label: (columnsOf(oracle)['share'] as number[]).map(percentLabel)
	}),
	round_change: (oracle) => {
		const columns = columnsOf(oracle);
		const from = columns['share_from'] as number[];
		const to = columns['share_to'] as number[];
		return {
			status: 'ok',
			change: from.map((share, i) => changeLabel(to[i]! - share)),
			label_from: from.map(percentLabel),
			label_to: to.map(percentLabel),
			label_mismatch: from.map(
				(share, i) => roundedPoints(to[i]!) - roundedPoints(share) !== roundedPoints(to[i]! - share)
			)
		};
	},
	round_distribution: (oracle) => {
		const distributions = columnsOf(oracle)['shares'] as number[][];
		const printedSum = (shares: number[]) =>
			shares.reduce((sum, share) => sum + roundedPoints(share), 0);
		return {
			status: 'ok',
			labels: distributions.map((shares) => shares.map(percentLabel)),
			printed_sum: distributions.map(printedSum),
			needs_note: distributions.map((shares) => printedSum(shares) !== 100),
			net_first_two: distributions.map(([first, second]) => percentLabel(first! + second!))
		};
	}
};
