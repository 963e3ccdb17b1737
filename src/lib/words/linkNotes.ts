import type { Comparability } from '$lib/survey/comparability.ts';
import { type WaveFacts, programmeOf } from '$lib/survey/wave.ts';
import { comparabilityNote } from './comparabilityNote.ts';
import { fieldDates, shortDates } from './fieldDates.ts';

/** Two waves of a programme next to one another, and what stands between them. */
export interface NamedLink {
	from: WaveFacts;
	to: WaveFacts;
	link: Comparability;
}

/** One sentence about lines, and which lines it is about. */
export interface LinkNote {
	about: string;
	sentence: string;
}

const isAlone = ({ link: { outcome, reasons } }: NamedLink) =>
	outcome === 'break' || reasons.some(({ about }) => about === 'editor');

/** When two waves were: their months, or their days where the months do not tell them apart. */
function bothDates(from: WaveFacts, to: WaveFacts): string {
	for (const dates of [shortDates, fieldDates])
		if (dates(from) !== dates(to)) return `${dates(from)} and ${dates(to)}`;
	return `two waves of ${fieldDates(to)}`;
}

/**
 * What is to be said about the lines of a chart: each break and each decision of an editor with its two waves and its reasons, then
 * all reserves about the dashed lines of a programme in one sentence, shared by the programmes it holds for.
 */
export function linkNotes(links: NamedLink[]): LinkNote[] {
	const single = links
		.filter((each) => each.link.outcome !== 'join' && isAlone(each))
		.map(({ from, to, link }) => ({
			about: `${programmeOf(to)}, ${bothDates(from, to)}`,
			sentence: comparabilityNote(link)
		}));
	const dashed = links.filter((each) => each.link.outcome === 'note' && !isAlone(each));
	const programmes = [...new Set(dashed.map(({ to }) => programmeOf(to)))];
	const bySentence = new Map<string, string[]>();
	for (const programme of programmes) {
		const reasons = dashed
			.filter(({ to }) => programmeOf(to) === programme)
			.flatMap(({ link }) => link.reasons);
		const sentence = comparabilityNote({ outcome: 'note', reasons });
		bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), programme]);
	}
	return [
		...single,
		...[...bySentence].map(([sentence, about]) => ({ about: about.join('; '), sentence }))
	];
}
