import type { Wave } from '$lib/survey/wave.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { formatDate } from '$lib/words/formatDate.ts';
import { sourceNote } from '$lib/words/sourceNote.ts';

/** One line of the method card; without a text the publisher does not state it. */
export interface MethodFact {
	label: string;
	text: string | null;
}

/** What is known of a wave, point by point; what is not stated stands there too, as missing. */
export function methodCard(wave: Wave, countries: Record<string, string>): MethodFact[] {
	const words = new Map(sourceNote(wave, []).map(({ label, text }) => [label, text]));
	const asked = wave.startDate !== null || wave.endDate !== null;
	const opened = (text: string | null) => text && text.charAt(0).toUpperCase() + text.slice(1);
	const stated = (known: unknown, label: string) =>
		known === null ? null : (words.get(label) ?? null);
	return [
		{ label: 'Asked by', text: wave.pollster },
		{ label: 'Paid for or commissioned by', text: wave.sponsor },
		{ label: 'In the field', text: asked ? fieldDates(wave) : null },
		{ label: 'Published', text: wave.releaseDate && formatDate(wave.releaseDate) },
		{ label: 'Country', text: countries[wave.country] ?? wave.country },
		{ label: 'Who was asked', text: wave.population },
		{ label: 'Number of respondents', text: stated(wave.sampleSize, 'Sample') },
		{ label: 'How they were asked', text: opened(stated(wave.mode, 'Mode')) },
		{ label: 'How they were found', text: opened(stated(wave.sampling, 'Respondents')) },
		{ label: 'Precision', text: opened(stated(wave.marginOfError, 'Precision')) }
	];
}
