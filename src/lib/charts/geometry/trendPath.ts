import { settings } from '$lib/stats/settings.ts';
import type { TrendLine, TrendPoint } from '$lib/stats/trend/trendLine.ts';
import type { DaySpan } from '$lib/survey/partialDate.ts';
import { timeScale } from './timeScale.ts';
import { valueScale } from './valueScale.ts';

/** A trend as paths in a box of 100 by 100, whatever the box becomes on the page. */
export interface TrendPath {
	/** Of the series it runs through; one of its own where there are several. */
	colour: string;
	band: string;
	/** Where polls are near, and where the line is a guess. */
	level: string;
	guess: string;
}

/** The paths of a trend within the days of a chart, its ends cut off there. */
export function trendPath(
	line: TrendLine,
	span: DaySpan,
	upper: number
): Omit<TrendPath, 'colour'> {
	const points = within(line.points, span);
	const x = timeScale(span);
	const y = valueScale(upper);
	const at = ({ day }: TrendPoint, share: number) =>
		`${shorten(x(day + 0.5))},${shorten(y(100 * share))}`;
	const path = (places: string[]) => (places.length ? `M${places.join('L')}` : '');
	const pieces = points
		.slice(1)
		.map((to, i) => ({ from: points[i]!, to, guess: isGuess(line, points[i]!, to) }));
	const strokes = (guess: boolean) =>
		pieces
			.map((piece, i) => {
				if (piece.guess !== guess) return '';
				const starts = i === 0 || pieces[i - 1]!.guess !== guess;
				const start = starts ? `M${at(piece.from, piece.from.value)}` : '';
				return `${start}L${at(piece.to, piece.to.value)}`;
			})
			.join('');
	const edge = [
		...points.map((point) => at(point, point.band.high)),
		...[...points].reverse().map((point) => at(point, point.band.low))
	];
	return {
		band: edge.length > 2 ? `${path(edge)}Z` : '',
		level: strokes(false),
		guess: strokes(true)
	};
}

/** Two decimals of a percent: a tenth of a pixel on the widest screen. */
const shorten = (percent: number) => Math.round(percent * 100) / 100;

/** Whether the middle of a piece is further from both polls of its gap than the line may go undashed. */
function isGuess({ gaps }: TrendLine, from: TrendPoint, to: TrendPoint): boolean {
	const middle = (from.day + to.day) / 2;
	const { dashAfter } = settings.trend;
	return gaps.some((gap) => middle > gap.from + dashAfter && middle < gap.to - dashAfter);
}

/** The points of the span, with one beyond each edge brought to the edge. */
function within(points: readonly TrendPoint[], span: DaySpan): TrendPoint[] {
	const edges = [span.first - 0.5, span.last + 0.5];
	const inside = points.filter(({ day }) => day >= edges[0]! && day <= edges[1]!);
	const cut = edges.flatMap((day) => between(points, day));
	return [...inside, ...cut].sort((a, b) => a.day - b.day);
}

function between(points: readonly TrendPoint[], day: number): TrendPoint[] {
	const next = points.findIndex((point) => point.day > day);
	if (next < 1 || points[next - 1]!.day === day) return [];
	const [a, b] = [points[next - 1]!, points[next]!];
	const part = (day - a.day) / (b.day - a.day);
	const mix = (from: number, to: number) => from + part * (to - from);
	const band = { low: mix(a.band.low, b.band.low), high: mix(a.band.high, b.band.high) };
	return [{ day, value: mix(a.value, b.value), band, guess: a.guess && b.guess }];
}
