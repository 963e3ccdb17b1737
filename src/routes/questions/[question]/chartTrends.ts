import type { DrawnTrend } from '$lib/charts/trendView.ts';
import type { Store } from '$lib/server/store.ts';
import type { Series } from '$lib/survey/series.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { trendPolls } from '$lib/stats/trend/trendPolls.ts';
import { trendSets } from '$lib/stats/trend/trendSets.ts';
import type { LinkNote } from '$lib/words/linkNotes.ts';
import { seriesName } from '$lib/words/seriesName.ts';
import { trendNotes } from '$lib/words/trendNotes.ts';
import { unsizedNote } from '$lib/words/unsizedNote.ts';

/** The trends that may be drawn through the series of a chart, and what is to be said of each. */
export interface ChartTrends {
	drawn: DrawnTrend[];
	/** By the series it runs through, where the chart has others. */
	notes: LinkNote[];
}

/**
 * The trends of a chart, taken from the store, which works each out once.
 *
 * @param waves those a design effect may be borrowed from
 */
export async function chartTrends(
	{ trends }: Pick<Store, 'trends'>,
	series: Series[],
	waves: readonly WaveFacts[]
): Promise<ChartTrends> {
	const found = await Promise.all(
		trendSets(series).map(async (set) => {
			const { polls, unsized } = trendPolls(set.observations, waves);
			const line = await trends.line(polls);
			return line && { series: set.series, line, polls, unsized };
		})
	);
	const drawn = found.filter((each) => each !== null);
	return {
		drawn: drawn.map(({ series: keys, line }) => ({ series: keys, line })),
		notes: drawn.flatMap(({ series: keys, line, polls, unsized }) => {
			const sentences = [...trendNotes({ line }), unsizedNote(unsized.length, polls.length)];
			const said = sentences.filter(Boolean);
			if (series.length === 1) return said.map((sentence) => ({ about: '', sentence }));
			const about = series.filter(({ key }) => keys.includes(key));
			const names = about.map((each) => seriesName(each, series)).join(', ');
			return [{ about: names, sentence: said.join(' ') }];
		})
	};
}
