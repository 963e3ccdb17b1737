import { type TrendView, trendView } from '$lib/charts/trendView.ts';
import type { Store } from '$lib/server/store.ts';
import { latestSeries } from '$lib/survey/latestSeries.ts';
import type { DaySpan } from '$lib/survey/partialDate.ts';
import { type Answer, type Series, seriesOf } from '$lib/survey/series.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { Wave, WaveFacts } from '$lib/survey/wave.ts';
import { finding } from '$lib/words/finding.ts';
import { onlyGroups } from '$lib/words/interface/question.ts';
import type { LinkNote } from '$lib/words/linkNotes.ts';
import { seriesName } from '$lib/words/seriesName.ts';
import { waveName } from '$lib/words/waveName.ts';
import { drawnRows } from '../../drawnRows.ts';
import { countriesOf } from '../questionView.ts';
import { latestVerdict } from '../pairVerdict.ts';
import { chartTrends } from './chartTrends.ts';
import { silences } from './silences.ts';

/** The last change of one series, and whether it is clear. */
export interface SeriesVerdict {
	about: string;
	sentence: string;
	reserve: string;
}

/** The chart of one country and all that is said beside it. */
export interface CountryChart {
	country: string;
	view: TrendView;
	/** The numbers drawn. */
	rows: Wave[];
	finding: string;
	/** On the series that was in the field last. */
	verdict: string | null;
	/** Of the other series with two waves or more. */
	others: SeriesVerdict[];
	trendNotes: LinkNote[];
	silences: string[];
}

export interface Shown {
	/** All waves that asked the question. */
	asked: Wave[];
	/** Those of them that can be shown on the base chosen, and of these those in view. */
	all: Wave[];
	inView: Wave[];
	answer: Answer;
	span: DaySpan;
	events: TimelineEvent[];
	/** All waves of the store, to borrow design effects from. */
	facts: readonly WaveFacts[];
	/** The day it is, counted from 1970-01-01. */
	today: number;
}

/** A chart for each country with a wave in view; series are whole, so that lines reach beyond the edge. */
export function countryCharts(
	store: Pick<Store, 'trends'>,
	{ asked, all, inView, answer, span, events, facts, today }: Shown
): Promise<CountryChart[]> {
	return Promise.all(
		countriesOf(inView).map(async (country) => {
			const here = (wave: Wave) => wave.country === country;
			const whole = seriesOf(all.filter(here), answer);
			const seen = seriesOf(inView.filter(here), answer);
			const trends = await chartTrends(store, whole, facts);
			const latest = latestSeries(seen);
			return {
				country,
				view: trendView(whole, span, events, { trends: trends.drawn, waves: facts }),
				rows: drawnRows(seen),
				finding: seen.length ? finding(seen) : onlyGroups,
				verdict: latest ? leadingVerdict(latest, facts) : null,
				others: seen
					.filter((each) => each !== latest)
					.map((each) => seriesVerdict(each, seen, facts))
					.filter((each) => each !== null),
				trendNotes: trends.notes,
				silences: silences(asked.filter(here), today)
			};
		})
	);
}

/** The verdict as it stands over a chart, dated where it is not about the latest wave. */
function leadingVerdict(series: Series, facts: readonly WaveFacts[]): string | null {
	const found = latestVerdict(series, facts);
	if (!found) return null;
	if (found.to === series.points.at(-1)) return found.sentence;
	return `${capitalised(waveName(found.to.wave))}: ${found.sentence}`;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function seriesVerdict(
	series: Series,
	all: Series[],
	facts: readonly WaveFacts[]
): SeriesVerdict | null {
	const found = latestVerdict(series, facts);
	if (!found) return null;
	const { to, sentence, reserve } = found;
	return { about: `${seriesName(series, all)}, ${waveName(to.wave)}`, sentence, reserve };
}
