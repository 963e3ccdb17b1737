import { type DateOrder, dateOrders } from '$lib/csv/cells/dateOrders.ts';

/** What the dates of a file show of their order. */
export interface DateEvidence {
	/** A date that can be read in several ways. */
	ambiguous: string;
	/** In which orders it can be read. */
	orders: DateOrder[];
	/** Dates that can be read in one way only. */
	dayFirst: string | null;
	monthFirst: string | null;
	yearFirst: string | null;
}

/** What cells show of whether the day, the month or the year stands first; `null` where none of them leaves it open. */
export function dateEvidence(cells: string[]): DateEvidence | null {
	const orders = cells.map(dateOrders);
	const open = orders.filter(({ length }) => length > 1);
	if (!open.length) return null;
	const only = (order: DateOrder) =>
		cells[orders.findIndex((each) => each.length === 1 && each[0] === order)] ?? null;
	return {
		ambiguous: cells[orders.indexOf(open[0]!)]!,
		orders: ['day-first', 'month-first', 'year-first'].filter((order): order is DateOrder =>
			open.some((each) => each.includes(order as DateOrder))
		),
		dayFirst: only('day-first'),
		monthFirst: only('month-first'),
		yearFirst: only('year-first')
	};
}
