import type { Stance } from '$lib/survey/estimate.ts';
import type { Segment } from './stackedSegments.ts';
import { round } from './timeScale.ts';

const sided: Stance[] = ['favour', 'middle', 'oppose'];

/**
 * The pieces of a bar around a centre, at half their width: those in favour to its left, those opposed to its right, the middle
 * across it; no opinion and not published stand apart at the right edge. One side alone does not diverge and gives `null`.
 */
export function divergingSegments(segments: Segment[]): Segment[] | null {
	const stanceOf = (s: Segment) => s.estimate?.stance ?? null;
	const width = (stance: Stance) =>
		segments.filter((s) => stanceOf(s) === stance).reduce((sum, s) => sum + s.width, 0);
	if (!width('favour') || !width('oppose')) return null;
	const isSided = (s: Segment) => sided.includes(stanceOf(s)!);
	const apart = segments.filter((s) => !isSided(s)).reduce((sum, s) => sum + s.width, 0);
	const layOut = (pieces: Segment[], from: number) => {
		let start = from;
		return pieces.map((piece) => {
			const placed = { ...piece, start: round(start), width: round(piece.width / 2) };
			start += piece.width / 2;
			return placed;
		});
	};
	return [
		...layOut(segments.filter(isSided), 50 - (width('favour') + width('middle') / 2) / 2),
		...layOut(
			segments.filter((s) => !isSided(s)),
			100 - apart / 2
		)
	];
}
