import { fieldSpan } from './fieldSpan.ts';
import type { Series } from './series.ts';

/** The series whose latest wave was last in the field. */
export function latestSeries(series: Series[]): Series | undefined {
	const lastDay = (s: Series) => fieldSpan(s.points.at(-1)!.wave).last;
	return series.reduce<Series | undefined>(
		(latest, s) => (latest && lastDay(latest) >= lastDay(s) ? latest : s),
		undefined
	);
}
