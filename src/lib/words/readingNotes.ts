import { type Observation } from '$lib/survey/comparability.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { type PartialDate, precisionOf } from '$lib/survey/partialDate.ts';
import { type WaveFacts, programmeOf } from '$lib/survey/wave.ts';
import { precisionName } from './precisionPhrase.ts';

const inexact = (wave: WaveFacts) =>
	[wave.startDate, wave.endDate].some(
		(date: PartialDate | null) => date !== null && precisionOf(date) !== 'day'
	);

/** Each kind of published margin once, with the programmes that published it. */
function margins(waves: WaveFacts[]): string {
	const byName = new Map<string, Set<string>>();
	for (const wave of waves) {
		if (!wave.marginOfError) continue;
		const name = precisionName(wave);
		byName.set(name, (byName.get(name) ?? new Set()).add(programmeOf(wave)));
	}
	return [...byName].map(([name, who]) => `${name} (${[...who].join(', ')})`).join('; ');
}

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
		margins(waves) && `Upright bars, as published: ${margins(waves)}.`,
		notes && `Hollow marks are approximate: ${notes}.`
	].filter(Boolean);
}
