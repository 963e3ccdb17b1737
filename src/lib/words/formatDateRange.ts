import type { PartialDate } from '$lib/survey/partialDate.ts';
import { dateWords, formatDate } from './formatDate.ts';

/**
 * Two dates as one range, saying once what both share: "8–11 April 2018", "31 May – 5 June 2018",
 * "March–May 2018". One known date stands alone; none gives an empty text.
 */
export function formatDateRange(start: PartialDate | null, end: PartialDate | null): string {
	if (!start || !end || start === end)
		return [start ?? end].map((d) => (d ? formatDate(d) : ''))[0]!;
	const [a, b] = [dateWords(start), dateWords(end)];
	if (a.year !== b.year || !a.month !== !b.month)
		return a.month || b.month
			? `${formatDate(start)} – ${formatDate(end)}`
			: `${formatDate(start)}–${formatDate(end)}`;
	if (a.month === b.month && a.day && b.day) return `${a.day}–${formatDate(end)}`;
	if (!a.day && !b.day) return `${a.month}–${formatDate(end)}`;
	return `${[a.day, a.month].filter(Boolean).join(' ')} – ${formatDate(end)}`;
}
