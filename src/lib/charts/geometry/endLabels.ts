import type { PointMark, SeriesMarks } from './trendMarks.ts';

/** What a label and a mark take of a chart of 270 × 220 pixels, the smallest that is drawn, in percent. */
const label = { width: 13, height: 7 };
const gap = 2.5;
const clear = 2.2;

/**
 * The last points whose value can be written to their right without touching another mark or label; later ones go first.
 */
export function endLabels(marks: SeriesMarks[]): PointMark[] {
	const points = marks.flatMap((m) => m.points);
	const ends = marks.flatMap((m) => m.points.at(-1) ?? []).sort((a, b) => b.x - a.x || a.y - b.y);
	const placed: PointMark[] = [];
	const nearHeight = (a: PointMark, b: PointMark) => Math.abs(a.y - b.y) < label.height;
	for (const end of ends) {
		const reach = end.x + gap + label.width;
		const covered =
			points.some(
				(p) => p !== end && p.x > end.x - clear && p.x < reach && Math.abs(p.y - end.y) < 5
			) || placed.some((p) => nearHeight(p, end) && p.x < reach && p.x + gap + label.width > end.x);
		if (!covered) placed.push(end);
	}
	return placed;
}
