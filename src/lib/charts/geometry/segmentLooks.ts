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
/** Shares of the stance's colour for the first, second … answer of the same stance; the rest is paper. */
const shades = [100, 72, 50, 34, 24];

/** Colours by stance, answers of one stance told apart by lightness; without stances the colours of series. */
export function segmentLooks(segments: Segment[]): SegmentLook[] {
	const seen = new Map<Stance, number>();
	let sideless = 0;
	return segments.map(({ estimate }) => {
		if (!estimate) return { colour: 'transparent', ink: 'var(--ink)' };
		if (!estimate.stance)
			return { colour: `var(--series-${(sideless++ % 8) + 1})`, ink: 'var(--paper)' };
		const nth = seen.get(estimate.stance) ?? 0;
		seen.set(estimate.stance, nth + 1);
		const base = `var(${stanceColours[estimate.stance]})`;
		const share = shades[Math.min(nth, shades.length - 1)]!;
		return {
			colour: share === 100 ? base : `color-mix(in oklab, ${base} ${share}%, var(--paper))`,
			ink:
				share >= 70 && (estimate.stance === 'favour' || estimate.stance === 'oppose')
					? 'var(--on-stance, var(--paper))'
					: 'var(--ink)'
		};
	});
}
