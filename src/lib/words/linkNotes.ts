import type { Comparability } from '$lib/survey/comparability.ts';
import { type WaveFacts, programmeOf } from '$lib/survey/wave.ts';
import { comparabilityNote } from './comparabilityNote.ts';
import { fieldMonth } from './fieldDates.ts';

/** Two waves of a programme next to one another, and what stands between them. */
export interface NamedLink {
	from: WaveFacts;
	to: WaveFacts;
	link: Comparability;
}

const month = (wave: WaveFacts) => fieldMonth(wave).replace(/^in (a poll published in )?/, '');

/**
 * What is to be said about the lines of a chart: each break with its two waves and its reasons, then each distinct reserve
 * about a dashed line once with its programme.
 */
export function linkNotes(links: NamedLink[]): string[] {
	const breaks = links
		.filter(({ link }) => link.outcome === 'break')
		.map(
			({ from, to, link }) =>
				`${programmeOf(to)}, ${month(from)} and ${month(to)}: ${lowerFirst(comparabilityNote(link))}`
		);
	const dashed = links
		.filter(({ link }) => link.outcome === 'note')
		.map(({ to, link }) => `${programmeOf(to)}: ${lowerFirst(comparabilityNote(link))}`);
	return [...new Set([...breaks, ...dashed])];
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
