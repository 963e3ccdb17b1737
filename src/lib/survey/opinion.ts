import { type Estimate, isEveryone } from './estimate.ts';
import type { Wave } from './wave.ts';

/** Waves rebased to those with an opinion, and those of which that cannot be done. */
export interface OfOpinion {
	waves: Wave[];
	/** Waves that did not publish how many had none. */
	unknown: Wave[];
}

/**
 * The answers of those with an opinion: p / (1 − share without one), on a base of n (1 − share without one).
 *
 * Done only where the share without an opinion was published for the same wording and group; answers of which several were allowed
 * stay out. What is computed from published figures carries their rounding.
 */
export function ofOpinion(waves: Wave[]): OfOpinion {
	const rebased = waves.map((wave) => ({
		wave,
		estimates: wave.estimates.flatMap((estimate) => rebase(wave, estimate))
	}));
	return {
		waves: rebased
			.filter(({ estimates }) => estimates.length > 0)
			.map(({ wave, estimates }) => ({ ...wave, estimates })),
		unknown: rebased.filter(({ estimates }) => !estimates.length).map(({ wave }) => wave)
	};
}

function rebase(wave: Wave, estimate: Estimate): Estimate[] {
	const none = shareWithout(wave.estimates.filter((other) => sameBase(other, estimate)));
	if (none === null || none >= 1) return [];
	if (estimate.stance === 'none' || estimate.responseKind === 'multiple') return [];
	const base = estimate.groupSampleSize ?? (isEveryone(estimate) ? wave.sampleSize : null);
	const { effectiveSampleSize } = estimate;
	const { value, decimals } = estimate.percent;
	return [
		{
			...estimate,
			percent: { value: Math.min(100, value / (1 - none)), decimals },
			groupSampleSize: base === null ? null : Math.round(base * (1 - none)),
			...(effectiveSampleSize && {
				effectiveSampleSize: { value: effectiveSampleSize.value * (1 - none), decimals: 1 }
			}),
			reading: undefined
		}
	];
}

/** The share without an opinion, 0–1: its net where one was published, else its parts; `null` where neither was. */
function shareWithout(estimates: Estimate[]): number | null {
	const without = estimates.filter((e) => e.stance === 'none' && e.responseKind !== 'multiple');
	if (!without.length) return null;
	const net = without.find((e) => e.responseKind === 'net');
	const parts = net ? [net] : without;
	return parts.reduce((sum, e) => sum + e.percent.value, 0) / 100;
}

function sameBase(a: Estimate, b: Estimate): boolean {
	return (
		a.questionId === b.questionId &&
		a.variant === b.variant &&
		a.groupType === b.groupType &&
		a.group === b.group
	);
}
