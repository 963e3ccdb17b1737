import { longestSlug } from '$lib/csv/format/patterns.ts';
import type { FieldValues } from './recordReader.ts';
import { slugOf } from './slugOf.ts';

const longestPart = 60;

/**
 * A name for a wave of a file that names none: its programme and the day it ended (else began, else was released), such
 * as `gallup-2025-02-12`, and whatever else is wanted to tell its waves apart.
 */
export function waveIdOf(facts: FieldValues, alsoBy: readonly string[] = []): string {
	const programme = slugOf(String(facts.sponsor ?? facts.pollster), longestPart);
	const date = facts.endDate ?? facts.startDate ?? facts.releaseDate;
	const more = alsoBy.map((field) => slugOf(String(facts[field] ?? ''), longestPart));
	const parts = [programme || 'wave', date, ...more].filter((part) => part !== null && part !== '');
	const whole = parts.join('-');
	return whole.length <= longestSlug ? whole : slugOf(whole);
}
