import { type DaySpan, spanOf } from './partialDate.ts';
import type { WaveFacts } from './wave.ts';

/** The days on which a fieldwork may have begun, and those on which it may have ended. */
export interface FieldBounds {
	start: DaySpan;
	end: DaySpan;
}

/**
 * First and last day of a fieldwork, each as far as the published dates tell.
 *
 * It ended before it was published. Where one of the two dates is missing, the fieldwork is taken to have been at most `longest` days long.
 * @example fieldBounds(wave, 90) // in the field in June 2018: start and end both from 1 to 30 June
 */
export function fieldBounds(
	wave: Pick<WaveFacts, 'id' | 'startDate' | 'endDate' | 'releaseDate'>,
	longest: number
): FieldBounds {
	const [first, last, release] = [wave.startDate, wave.endDate, wave.releaseDate].map(
		(date) => date && spanOf(date)
	);
	const known = last ?? release ?? first;
	if (!known) throw new Error(`wave ${wave.id} has no date`);
	const begun = first ?? { first: known.first - longest, last: known.last };
	const ended = last ?? { first: begun.first, last: begun.last + longest };
	const latest = Math.min(ended.last, release?.last ?? Infinity);
	return {
		start: { first: begun.first, last: Math.min(begun.last, latest) },
		end: { first: Math.max(begun.first, ended.first), last: latest }
	};
}
