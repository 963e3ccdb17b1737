import { type Answer, type Series, seriesOf } from '$lib/survey/series.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { finding } from '$lib/words/finding.ts';
import { countriesOf } from '../questionView.ts';

/** The chart of one country: all of its series, and in a sentence what those waves found that are in view. */
export interface CountryChart {
	country: string;
	series: Series[];
	finding: string;
}

/** A chart for each country with a wave in view; series are whole, so that lines reach beyond the edge. */
export function countryCharts(all: Wave[], inView: Wave[], answer: Answer): CountryChart[] {
	return countriesOf(inView).map((country) => {
		const asked = (wave: Wave) => wave.country === country;
		return {
			country,
			series: seriesOf(all.filter(asked), answer),
			finding: finding(seriesOf(inView.filter(asked), answer))
		};
	});
}
