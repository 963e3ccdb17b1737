import { type PartialDate, dateOfDay } from '$lib/survey/partialDate.ts';
import { settings } from '$lib/stats/settings.ts';
import type { TrendLine } from '$lib/stats/trend/trendLine.ts';
import { distanceText } from './distanceText.ts';
import { formatDateRange } from './formatDateRange.ts';
import { rangeText } from './rangeText.ts';

type Gap = TrendLine['gaps'][number];

/** More gaps than this are counted in one sentence. */
const gapsNamed = 3;

/** How a trend line is to be read: what line and dots are, where the line is a guess, how its pollsters differ. */
export function trendNotes({ line }: { line: Pick<TrendLine, 'houses' | 'gaps'> }): string[] {
	const several = line.houses.length > 1;
	return [
		several
			? "Line: estimated level, all pollsters together, allowing for each pollster's usual difference. Band: 19 in 20 range for what a typical pollster would find. Errors shared by all pollsters are not in it."
			: 'Line: estimated level. Band: 19 in 20 range for what this pollster would find.',
		several
			? ''
			: "One pollster's own series; it cannot show how this pollster differs from others.",
		'Dots are single polls, placed mid-fieldwork.',
		...gapNotes(line.gaps),
		...(several ? line.houses.map(houseNote) : [])
	].filter(Boolean);
}

function gapNotes(gaps: readonly Gap[]): string[] {
	if (gaps.length <= gapsNamed)
		return gaps.map((gap) => `No polls ${monthsWithin(gap)}: the line is a guess there.`);
	const longest = gaps.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
	return [
		`No polls in ${gaps.length} stretches of over ${2 * settings.trend.dashAfter} days, the longest ${monthsWithin(longest)}: the line is a guess there.`
	];
}

/** The whole months between two polls. */
function monthsWithin({ from, to }: Gap): string {
	const month = (day: number) => dateOfDay(day).slice(0, 7) as PartialDate;
	const firstOfMonth = (day: number) => day - Number(dateOfDay(day).slice(8)) + 1;
	const next = firstOfMonth(firstOfMonth(Math.floor(from)) + 31);
	return formatDateRange(month(next), month(firstOfMonth(Math.floor(to)) - 1));
}

function houseNote({ house, value, band }: TrendLine['houses'][number]): string {
	const side = value < 0 ? 'below' : 'above';
	return `${house} usually reads ${distanceText(value, 0)} ${side} the average of these pollsters (range ${rangeText(band)}). That does not say who is right.`;
}
