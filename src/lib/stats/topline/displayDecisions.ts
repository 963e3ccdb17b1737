import { type Estimate, type Withheld, isEveryone } from '$lib/survey/estimate.ts';
import { grouped } from '$lib/survey/grouped.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { settings } from '$lib/stats/settings.ts';
import { designEffectOf } from './designEffectOf.ts';
import { type DisplayDecision, displayRule } from './displayRule.ts';
import { hiddenGroups } from './hiddenGroups.ts';

/** Whether an estimate may be shown. */
export interface Display {
	/** Why it is withheld; `null` where it is shown. */
	because: Withheld['because'] | null;
	smallBase: boolean;
	/** On how many interviews it rests; `null` where that was not published or must not be told. */
	interviews: number | null;
}

const severity: DisplayDecision[] = ['show', 'caution', 'suppress', 'hide'];
const reasons = { show: null, caution: null, suppress: 'few', hide: 'fewest' } as const;

/**
 * What the display rule says of each estimate of a wave.
 *
 * A group's n is its published base, and never more than that of everyone asked the question or than the wave's sample;
 * where nothing of this was published it cannot be judged and is shown. n* = n/deff, the design effect published or
 * assumed: it is never borrowed, so that what a wave shows depends on that wave alone and an address that never changes
 * can be kept. Where it was computed here from respondents, the rule was applied to these, and what it withheld is not there: the
 * interviews alone are looked at again. The answers of one group to one question are withheld together, for one of them could be had from the rest,
 * and where exactly one group of a split is hidden, so is the next smallest.
 * @example displayDecisions({ ...wave, sampleSize: 43 }).get(estimate) // { because: 'few', smallBase: false, interviews: 43 }
 */
export function displayDecisions(wave: Wave): Map<Estimate, Display> {
	const effect = designEffectOf(wave, []).value;
	const found = new Map<Estimate, Display>();
	for (const question of grouped(wave.estimates, (e) => [e.questionId, e.variant])) {
		const asked = fewest([wave.sampleSize, ...question.filter(isEveryone).map(baseOf)]);
		for (const split of grouped(question, (e) => e.groupType)) {
			const groups = grouped(split, (e) => e.group).map((estimates) => {
				const base = fewest(estimates.map(baseOf));
				const interviews = Math.min(base, asked);
				const known = base < Infinity || estimates.some(isEveryone);
				const decision =
					wave.computedFrom === 'respondents' && estimates.every((e) => e.effectiveSampleSize)
						? decideByCount(interviews)
						: decide(estimates, interviews, effect);
				return { estimates, interviews, known, decision };
			});
			const hidden = hiddenGroups(groups);
			groups.forEach(({ estimates, interviews, known, decision }, i) => {
				const display: Display = {
					because: hidden[i] && decision !== 'hide' ? 'beside-fewest' : reasons[decision],
					smallBase: decision === 'caution',
					interviews: hidden[i] || !known || interviews === Infinity ? null : interviews
				};
				for (const estimate of estimates) found.set(estimate, display);
			});
		}
	}
	return found;
}

const baseOf = (estimate: Estimate) => estimate.groupSampleSize;

const fewest = (sizes: (number | null)[]) => Math.min(...sizes.map((size) => size ?? Infinity));

function decideByCount(interviews: number): DisplayDecision {
	const { hideBelow, suppressBelow, cautionBelow } = settings.display;
	if (interviews < hideBelow) return 'hide';
	if (interviews < suppressBelow) return 'suppress';
	return interviews < cautionBelow ? 'caution' : 'show';
}

/** The strictest decision on any of a group's answers. */
function decide(estimates: Estimate[], interviews: number, effect: number): DisplayDecision {
	const size = Math.min(
		interviews / effect,
		...estimates.map((e) => e.effectiveSampleSize?.value ?? Infinity)
	);
	// From 100 effective interviews on the widest Korn–Graubard range is 20 points, at 50 %.
	if (size >= settings.display.cautionBelow) return 'show';
	const decisions = estimates.map(({ percent }) => {
		const share = percent.value / 100;
		const sizes = { effectiveSize: size, kishSize: size, degrees: interviews - 1 };
		return displayRule({ share, interviews, ...sizes, largestWeightShare: 0 }).decision;
	});
	return severity[Math.max(...decisions.map((decision) => severity.indexOf(decision)))]!;
}
