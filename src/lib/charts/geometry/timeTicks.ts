import { type DaySpan, firstDayOfMonth, monthOfDay } from '$lib/survey/partialDate.ts';
import { shortMonths } from '$lib/words/interface/charts.ts';
import { timeScale } from './timeScale.ts';

/** Widths of a chart for which ticks are chosen; which of them is shown is decided by container queries. */
export const widths = ['narrow', 'medium', 'wide'] as const;
export type Width = (typeof widths)[number];

export interface TimeTick {
	/** Percent of the width. */
	x: number;
	label: string;
	shownAt: Width[];
}

/** How many labels fit without touching. */
const room: Record<Width, number> = { narrow: 5, medium: 9, wide: 16 };
/** Months between ticks, finest first. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000];

/** The months (counted from year 0) on which ticks of a step fall within the span. */
function monthsOf(span: DaySpan, step: number): number[] {
	const months: number[] = [];
	for (
		let m = Math.ceil(monthOfDay(span.first) / step) * step;
		firstDayOfMonth(m) <= span.last;
		m += step
	)
		if (firstDayOfMonth(m) >= span.first) months.push(m);
	return months;
}

function label(month: number, step: number): string {
	const year = Math.floor(month / 12);
	return step >= 12 || month === 12 * year ? String(year) : shortMonths[month - 12 * year]!;
}

/** Ticks at the starts of years or months, as many as each width has room for. */
export function timeTicks(span: DaySpan): TimeTick[] {
	const x = timeScale(span);
	const ticks = new Map<number, TimeTick>();
	for (const width of widths) {
		const step = steps.find((s) => monthsOf(span, s).length <= room[width]) ?? steps.at(-1)!;
		for (const month of monthsOf(span, step)) {
			const known = ticks.get(month);
			if (known) known.shownAt.push(width);
			else
				ticks.set(month, {
					x: x(firstDayOfMonth(month)),
					label: label(month, step),
					shownAt: [width]
				});
		}
	}
	return [...ticks].sort((a, b) => a[0] - b[0]).map(([, tick]) => tick);
}
