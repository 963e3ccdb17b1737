import { type Observation } from '$lib/survey/comparability.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { type PartialDate, precisionOf } from '$lib/survey/partialDate.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { barNames } from './precisionNotes.ts';

const inexact = (wave: WaveFacts) =>
	[wave.startDate, wave.endDate].some(
		(date: PartialDate | null) => date !== null && precisionOf(date) !== 'day'
	);

/** How the marks of a trend chart are to be read: a sentence for each thing that occurs in it. */
export function readingNotes(observations: Observation[]): string[] {
	const waves = observations.map((o) => o.wave);
	const approximate = observations.filter((o) => o.estimate.valueNote !== null);
	const notes = [...new Set(approximate.map((o) => o.estimate.valueNote!))].join('; ');
	return [
		'Each mark is one wave, placed in the middle of its field dates.',
		waves.some((wave) => fieldSpan(wave).basis === 'field' && inexact(wave))
			? 'A pale band beside a mark: only the month or year is known.'
			: '',
		waves.some((wave) => fieldSpan(wave).basis === 'release')
			? 'Where field dates were not published, a wave stands at the date of its publication.'
			: '',
		barNames(observations),
		notes && `Hollow marks are approximate: ${notes}.`
	].filter(Boolean);
}
