import type { WaveFacts } from '$lib/survey/wave.ts';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import { formatDate } from './formatDate.ts';
import { formatDateRange } from './formatDateRange.ts';

type Dates = Pick<WaveFacts, 'startDate' | 'endDate' | 'releaseDate'>;

/** When a wave was in the field, or "published …" where only the publication is known. */
export function fieldDates(wave: Dates): string {
	if (wave.startDate || wave.endDate) return formatDateRange(wave.startDate, wave.endDate);
	return wave.releaseDate ? `published ${formatDate(wave.releaseDate)}` : 'date not published';
}

const month = (date: PartialDate | null) => date && (date.slice(0, 7) as PartialDate);

/** The month or year of a wave: "February 2025", "May–June 2018"; of its publication where no field date is known. */
export function shortDates(wave: Dates): string {
	return wave.startDate || wave.endDate
		? formatDateRange(month(wave.startDate), month(wave.endDate))
		: formatDateRange(month(wave.releaseDate), null);
}

/** The month or year of a wave within a sentence: "in February 2025", "in a poll published in February 2024". */
export function fieldMonth(wave: Dates): string {
	if (wave.startDate || wave.endDate) return `in ${shortDates(wave)}`;
	return wave.releaseDate
		? `in a poll published in ${shortDates(wave)}`
		: 'at a date not published';
}
