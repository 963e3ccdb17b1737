import { type DaySpan, type PartialDate, spanOf } from './partialDate.ts';
import type { WaveFacts } from './wave.ts';

export interface FieldSpan extends DaySpan {
	/** `field` where a field date is known, `release` where only the publication is. */
	basis: 'field' | 'release';
}

/**
 * The days on which a wave may have been in the field: from the first day its start allows to the last its end allows.
 * Where only one field date is known it stands for both; the release date places the wave only where there is none.
 */
export function fieldSpan(
	wave: Pick<WaveFacts, 'id' | 'startDate' | 'endDate' | 'releaseDate'>
): FieldSpan {
	const start: PartialDate | null = wave.startDate ?? wave.endDate;
	const end: PartialDate | null = wave.endDate ?? wave.startDate;
	if (start && end) return { first: spanOf(start).first, last: spanOf(end).last, basis: 'field' };
	if (wave.releaseDate) return { ...spanOf(wave.releaseDate), basis: 'release' };
	throw new Error(`wave ${wave.id} has no date`);
}

/** The day a wave is drawn at: the middle of its span (halves allowed). */
export function midField(span: DaySpan): number {
	return (span.first + span.last) / 2;
}
