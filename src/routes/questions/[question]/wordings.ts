import type { Wave } from '$lib/survey/wave.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';

/** One published wording and the waves that used it, in words. */
export interface Wording {
	text: string;
	variant: string | null;
	asked: string[];
}

/** The wordings of a question in the order of the waves, and the waves whose wording was not published. */
export function wordings(waves: Wave[]): { published: Wording[]; unpublished: string[] } {
	const published = new Map<string, Wording>();
	const unpublished = new Set<string>();
	for (const wave of waves)
		for (const { questionText: text, variant } of wave.estimates) {
			const asked = `${pollsterName(wave)}, ${fieldDates(wave)}`;
			if (text === null) {
				unpublished.add(variant ? `${asked} (“${variant}”)` : asked);
				continue;
			}
			const key = JSON.stringify([text, variant]);
			const wording = published.get(key) ?? { text, variant, asked: [] };
			if (!wording.asked.includes(asked)) wording.asked.push(asked);
			published.set(key, wording);
		}
	return { published: [...published.values()], unpublished: [...unpublished] };
}
