import type { Observation } from '$lib/survey/comparability.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import type { DaySpan } from '$lib/survey/partialDate.ts';
import type { Series } from '$lib/survey/series.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import type { TrendLine } from '$lib/stats/trend/trendLine.ts';
import { trendAltText } from '$lib/words/altText.ts';
import { comparabilityNote } from '$lib/words/comparabilityNote.ts';
import { type LinkNote, linkNotes } from '$lib/words/linkNotes.ts';
import { observationLabel } from '$lib/words/observationLabel.ts';
import { barNames, precisionNotes } from '$lib/words/precisionNotes.ts';
import { readingNotes } from '$lib/words/readingNotes.ts';
import { seriesName } from '$lib/words/seriesName.ts';
import { endLabels } from './geometry/endLabels.ts';
import { eventMarks } from './geometry/eventMarks.ts';
import { timeScale } from './geometry/timeScale.ts';
import { type SeriesLook, seriesLook } from './geometry/seriesLook.ts';
import { type TrendPath, trendPath } from './geometry/trendPath.ts';
import { upperBound, valueScale } from './geometry/valueScale.ts';
import { type PointMark, type SeriesMarks, trendMarks } from './geometry/trendMarks.ts';

/** One series as it is drawn and named. */
export interface DrawnSeries extends SeriesMarks {
	name: string;
	look: SeriesLook;
	/** Whether a trend runs through it, behind which its own line stands back. */
	trended: boolean;
}

/** All that a trend chart says and draws besides its marks, made where the page is made. */
export interface TrendView {
	/** In the order of the legend, with labels and sentences filled in. */
	marks: DrawnSeries[];
	/** The number of the latest wave in the days of the chart. */
	latest: Observation | null;
	/** Marks whose value is written beside them. */
	labelled: PointMark[];
	/** The top of the axis. */
	upper: number;
	trends: TrendPath[];
	/** The chart in words. */
	alt: string;
	/** Why lines are broken or dashed. */
	links: LinkNote[];
	/** How the marks are to be read. */
	reading: string[];
	/** What the upright bars mean and rest on. */
	precision: LinkNote[];
}

/** A trend line and the keys of the series it runs through. */
export interface DrawnTrend {
	series: readonly string[];
	line: TrendLine;
}

export interface TrendViewOptions {
	trends?: readonly DrawnTrend[];
	/** Those a design effect may be borrowed from. */
	waves?: readonly WaveFacts[];
	/** Only why lines are broken and what bars are, for a card. */
	brief?: boolean;
}

/**
 * Puts a trend chart into words and paths, so that the page need not carry what makes them.
 */
export function trendView(
	series: Series[],
	span: DaySpan,
	events: TimelineEvent[],
	{ trends = [], waves = [], brief = false }: TrendViewOptions = {}
): TrendView {
	const upper = upperBound(series.flatMap((s) => s.points.map((p) => p.estimate.percent.value)));
	const [x, y] = [timeScale(span), valueScale(upper)];
	const marks = series
		.map((each, i) => ({
			...trendMarks(worded(each), x, y),
			name: seriesName(each, series),
			look: seriesLook(i),
			trended: trends.some((trend) => trend.series.includes(each.key))
		}))
		.filter(({ points, lines }) => points.length || lines.length);
	const shown = marks.flatMap((mark) => mark.points.map((point) => point.observation));
	const links = marks.flatMap(({ breaks, lines }) => [...breaks, ...(brief ? [] : lines)]);
	return {
		marks,
		latest: shown.reduce(later, null),
		labelled: endLabels(marks),
		upper,
		trends: trends.map(({ series: keys, line }) => ({
			colour:
				(keys.length === 1 && marks.find((mark) => mark.series.key === keys[0])?.look.colour) ||
				'var(--ink-soft)',
			...trendPath(line, span, upper)
		})),
		alt: trendAltText(shown, eventMarks(events, span, x).length),
		links: linkNotes(
			links.map(({ a, b, link }) => ({ from: a.observation.wave, to: b.observation.wave, link }))
		),
		reading: brief ? [barNames(shown)].filter(Boolean) : readingNotes(shown),
		precision: brief ? [] : precisionNotes(shown, waves)
	};
}

/** Of two numbers the one whose wave was in the field later. */
function later(latest: Observation | null, next: Observation): Observation {
	return latest && fieldSpan(latest.wave).last >= fieldSpan(next.wave).last ? latest : next;
}

function worded(series: Series): Series {
	return {
		...series,
		points: series.points.map((point) => ({ ...point, label: observationLabel(point) })),
		links: series.links.map((link) => ({ ...link, sentence: comparabilityNote(link) }))
	};
}
