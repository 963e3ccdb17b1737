import { type Estimate, isEveryone } from '$lib/survey/estimate.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { fieldDates } from './fieldDates.ts';
import { formatCount } from './formatCount.ts';
import { formatDate } from './formatDate.ts';
import { modeName } from './modeName.ts';
import { precisionPhrase } from './precisionPhrase.ts';

/** One line of a source note. */
export interface SourceNoteItem {
	label: string;
	text: string;
	url?: string;
}

const wording = 'Wording';
const note = 'Note';

/** Whether an item needs a line of its own, as sentences and links do. */
export function hasOwnLine({ label, url }: SourceNoteItem): boolean {
	return url !== undefined || label === wording || label === note;
}

export const samplingNames = {
	probability: 'drawn at random (probability sample)',
	nonprobability: 'volunteers (not a probability sample)'
} as const;

/** Who a source is and when it appeared, with what kind of source it is where it is a report of others. */
function sourceText(e: Estimate): string {
	const facts = [e.sourcePublisher, e.sourceDate && formatDate(e.sourceDate)].filter(Boolean);
	const kind = e.sourceKind === 'secondary' ? ' – a report of the poll' : '';
	return `${e.sourceTitle}${facts.length ? ` (${facts.join(', ')})` : ''}${kind}`;
}

const distinct = (texts: (string | null)[]) => [...new Set(texts.filter((text) => text !== null))];

/** Where numbers come from: everything known of their wave, and in plain words what was not published. */
export function sourceNote(wave: WaveFacts, estimates: Estimate[]): SourceNoteItem[] {
	const wordings = distinct(estimates.map((e) => e.questionText));
	const unworded = estimates.length === 0 || estimates.some((e) => e.questionText === null);
	const sources = new Map(estimates.map((e) => [e.sourceUrl, e]));
	const items: (SourceNoteItem | null)[] = [
		{ label: 'Pollster', text: wave.pollster },
		wave.sponsor ? { label: 'Sponsor', text: wave.sponsor } : null,
		{
			label: wave.startDate || wave.endDate ? 'In the field' : 'Dates',
			text:
				wave.startDate || wave.endDate
					? fieldDates(wave)
					: `${fieldDates(wave)}; field dates not published`
		},
		{ label: 'Population', text: wave.population },
		{
			label: 'Sample',
			text:
				wave.sampleSize === null
					? 'sample size not published'
					: `n = ${formatCount(wave.sampleSize)}`
		},
		{ label: 'Mode', text: modeName(wave.mode) },
		{
			label: 'Respondents',
			text: wave.sampling ? samplingNames[wave.sampling] : 'how they were chosen is not stated'
		},
		{ label: 'Precision', text: precisionPhrase(wave) },
		...wordings.map((text) => ({ label: wording, text: `“${text}”` })),
		unworded ? { label: wording, text: 'exact wording not published' } : null,
		...distinct(
			estimates.map((e) =>
				e.valueNote === null
					? null
					: `${isEveryone(e) ? '' : `${e.group}, `}“${e.response}” ${e.valueNote}`
			)
		).map((text) => ({ label: 'Approximate', text })),
		...[...sources].map(([url, e]) => ({ label: 'Source', text: sourceText(e), url })),
		...distinct(estimates.map((e) => e.notes)).map((text) => ({ label: note, text }))
	];
	return items.filter((item) => item !== null);
}
