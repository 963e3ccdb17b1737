import type { Wave } from '$lib/survey/wave.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { modeName } from '$lib/words/modeName.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';

/** One published wording and the waves that used it, in words. */
export interface Wording {
	text: string;
	variant: string | null;
	asked: string[];
}

export interface Wordings {
	published: Wording[];
	unpublished: string[];
}

/** The wordings of a question in the order of the waves, and the waves whose wording was not published: who asked whom, how and when. */
export function wordings(waves: Wave[]): Wordings {
	const published = new Map<string, { text: string; variant: string | null; asked: Askings }>();
	const unpublished: Askings = new Map();
	for (const wave of waves)
		for (const { questionText: text, variant } of wave.estimates) {
			if (text === null) {
				note(unpublished, wave, variant);
				continue;
			}
			const key = JSON.stringify([text, variant]);
			const wording = published.get(key) ?? {
				text,
				variant,
				asked: new Map<string, Set<string>>()
			};
			note(wording.asked, wave, null);
			published.set(key, wording);
		}
	return {
		published: [...published.values()].map((wording) => ({
			...wording,
			asked: inWords(wording.asked)
		})),
		unpublished: inWords(unpublished)
	};
}

/** Who asked whom and how, each with the dates. */
type Askings = Map<string, Set<string>>;

function note(askings: Askings, wave: Wave, variant: string | null): void {
	const how = [wave.population, modeName(wave.mode)].join(', ');
	const who = `${pollsterName(wave)}${variant ? ` (“${variant}”)` : ''}, ${how}`;
	askings.set(who, (askings.get(who) ?? new Set()).add(fieldDates(wave)));
}

function inWords(askings: Askings): string[] {
	return [...askings].map(([who, dates]) => `${who}: ${[...dates].join('; ')}`);
}
