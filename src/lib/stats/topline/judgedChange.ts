import type { Observation } from '$lib/survey/comparability.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { type Difference, change } from './change.ts';
import { effectiveSample } from './effectiveSample.ts';
import { printedUnit } from './printedUnit.ts';
import type { EffectiveSample } from './sampleWith.ts';
import { type Verdict, verdict } from './verdict.ts';

/** What can be said of the change between two published figures. */
export type JudgedChange =
	| {
			judged: true;
			difference: Difference;
			verdict: Verdict;
			/** What each range rests on, first and second. */
			samples: [EffectiveSample, EffectiveSample];
	  }
	| {
			judged: false;
			/** Figures with neither a number of interviews nor a margin. */
			missing: ('from' | 'to')[];
	  };

/**
 * Change between two published figures of waves that may be compared, second minus first, with its verdict.
 *
 * Rounding may have moved each figure by half its printed unit; the verdict says where that decides.
 * @param waves those a design effect may be borrowed from
 * @example judgedChange(in2025, in2026, waves) // 50 to 55 %: value 0.05, range 0.0099 to 0.0899, 'depends-on-rounding'
 */
export function judgedChange(
	from: Observation,
	to: Observation,
	waves: readonly WaveFacts[]
): JudgedChange {
	const [first, second] = [effectiveSample(from, waves), effectiveSample(to, waves)];
	if (!first || !second) {
		const missing = [first ? [] : (['from'] as const), second ? [] : (['to'] as const)].flat();
		return { judged: false, missing };
	}
	const topline = ({ estimate }: Observation, { size }: EffectiveSample) => ({
		share: estimate.percent.value / 100,
		effectiveSize: size
	});
	const difference = change(topline(from, first), topline(to, second));
	const rounding = (printedUnit(from.estimate.percent) + printedUnit(to.estimate.percent)) / 2;
	return {
		judged: true,
		difference,
		verdict: verdict(difference.range, rounding),
		samples: [first, second]
	};
}
