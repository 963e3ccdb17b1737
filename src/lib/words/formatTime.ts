import type { PartialDate } from '$lib/survey/partialDate.ts';
import { formatDate } from './formatDate.ts';

/**
 * A moment to the minute.
 * @example formatTime('2026-03-01T09:05:00.000Z') → '1 March 2026, 09:05 UTC'
 */
export function formatTime(iso: string): string {
	return `${formatDate(iso.slice(0, 10) as PartialDate)}, ${iso.slice(11, 16)} UTC`;
}
