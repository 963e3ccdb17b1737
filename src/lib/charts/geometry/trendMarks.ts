import type { Comparability, Observation } from '$lib/survey/comparability.ts';
import { fieldSpan, midField } from '$lib/survey/fieldSpan.ts';
import { type PartialDate, precisionOf } from '$lib/survey/partialDate.ts';
import type { Series } from '$lib/survey/series.ts';
import { round, type TimeScale } from './timeScale.ts';
import type { ValueScale } from './valueScale.ts';

/** One estimate on the chart; all places in percent. */
export interface PointMark {
	observation: Observation;
	x: number;
	y: number;
	/** The field dates, from the start of the first day to the end of the last. */
	from: number;
	to: number;
	/** Whether the dates are known to the day; a month or a year is drawn as the span it is. */
	exact: boolean;
	/** The range, where it is known. */
	whisker: { top: number; bottom: number } | null;
	approximate: boolean;
}

/** What is drawn between two estimates of a series. */
export interface LinkMark {
	a: PointMark;
	b: PointMark;
	link: Comparability;
	/** The place of a break. */
	x: number;
	y: number;
}

export interface SeriesMarks {
	series: Series;
	/** Those within the span of the chart. */
	points: PointMark[];
	lines: LinkMark[];
	breaks: LinkMark[];
}

const isExact = (...dates: (PartialDate | null)[]) =>
	dates.every((date) => date === null || precisionOf(date) === 'day');

function pointMark(observation: Observation, x: TimeScale, y: ValueScale): PointMark {
	const { wave, estimate } = observation;
	const span = fieldSpan(wave);
	const value = estimate.percent.value;
	const range = estimate.reading?.range ?? null;
	return {
		observation,
		x: x(midField(span) + 0.5),
		y: y(value),
		from: x(span.first),
		to: x(span.last + 1),
		exact:
			span.basis === 'field' ? isExact(wave.startDate, wave.endDate) : isExact(wave.releaseDate),
		whisker: range && { top: y(range.high), bottom: y(range.low) },
		approximate: estimate.valueNote !== null
	};
}

/** The marks of one series. Lines reach beyond the edge where a neighbour lies outside; breaks there are left out. */
export function trendMarks(series: Series, x: TimeScale, y: ValueScale): SeriesMarks {
	const inside = (mark: { x: number }) => mark.x >= 0 && mark.x <= 100;
	const all = series.points.map((point) => pointMark(point, x, y));
	const links = series.links.map((link, i): LinkMark => {
		const [a, b] = [all[i]!, all[i + 1]!];
		return { a, b, link, x: round((a.x + b.x) / 2), y: round((a.y + b.y) / 2) };
	});
	const touches = ({ a, b }: LinkMark) => a.x <= 100 && b.x >= 0;
	return {
		series,
		points: all.filter(inside),
		lines: links.filter((l) => l.link.outcome !== 'break' && touches(l)),
		breaks: links.filter((l) => l.link.outcome === 'break' && inside(l.a) && inside(l.b))
	};
}
