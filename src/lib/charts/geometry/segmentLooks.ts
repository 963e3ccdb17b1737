import type { Stance } from '$lib/survey/estimate.ts';
import type { Segment } from './stackedSegments.ts';

/** The colour of a piece of a bar and of the text on it. */
export interface SegmentLook {
	colour: string;
	ink: string;
}

const stanceColours: Record<Stance, string> = {
	favour: '--favour',
	oppose: '--oppose',
	middle: '--middle',
	none: '--none'
};
/** Percent of the colour of a stance for its strongest, second … answer; the rest is paper, so that text on it stays readable. */
const shades = [100, 58, 40, 26, 16];

/**
 * Colours by stance, answers of one stance told apart by lightness; without stances the colours of series. Scales run from the
 * strongest in favour to the strongest opposed, so that among the opposed the last is the strongest.
 */
export function segmentLooks(segments: Segment[]): SegmentLook[] {
	const seen = new Map<Stance, number>();
	const opposed = segments.filter(({ estimate }) => estimate?.stance === 'oppose').length;
	let sideless = 0;
	return segments.map(({ estimate }) => {
		if (!estimate) return { colour: 'transparent', ink: 'var(--ink)' };
		if (!estimate.stance)
			return { colour: `var(--series-${(sideless++ % 8) + 1})`, ink: 'var(--paper)' };
		const before = seen.get(estimate.stance) ?? 0;
		const nth = estimate.stance === 'oppose' ? opposed - 1 - before : before;
		seen.set(estimate.stance, before + 1);
		const isSide = estimate.stance === 'favour' || estimate.stance === 'oppose';
		const share = shades[Math.min(nth, shades.length - 1)]! * (isSide ? 1 : 0.78);
		return {
			colour: `color-mix(in oklab, var(${stanceColours[estimate.stance]}) ${Math.round(share)}%, var(--paper))`,
			ink: share === 100 ? 'var(--paper)' : 'var(--ink)'
		};
	});
}
