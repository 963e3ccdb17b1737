import { fieldBounds } from '$lib/survey/fieldBounds.ts';
import { sideOf } from '$lib/survey/sideOf.ts';
import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { settings } from '$lib/stats/settings.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { formatCount } from '$lib/words/formatCount.ts';
import * as words from '$lib/words/interface/event.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';

/** The waves that were in the field when an event happened, and those of which the dates leave it open. */
export function inFieldText(
	event: TimelineEvent,
	waves: Wave[],
	countries: Record<string, string>
) {
	const longest = settings.event.longestField;
	const on = (side: 'during' | 'perhaps-during') =>
		waves
			.filter((wave) => sideOf(fieldBounds(wave, longest), event) === side)
			.map((wave) => ({
				wave: wave.id,
				name: `${pollsterName(wave)}, ${fieldDates(wave)}`,
				facts: [
					countries[wave.country] ?? wave.country,
					wave.sampleSize === null
						? words.noSampleSize
						: words.sampleSize(formatCount(wave.sampleSize)),
					words.questions(new Set(wave.estimates.map((e) => e.questionId)).size)
				].join(', ')
			}));
	return { during: on('during'), perhaps: on('perhaps-during') };
}
