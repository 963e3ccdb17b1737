import type { Series } from '$lib/survey/series.ts';
import { comparabilityNote } from '$lib/words/comparabilityNote.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { seriesName } from '$lib/words/seriesName.ts';

/** One reason within one series, and the pairs of waves between which it stands. */
export interface LinkNote {
	series: string;
	note: string;
	outcome: 'note' | 'break';
	between: string[];
}

/** Why lines of a chart are broken or dashed: each reason once a series, breaks first. */
export function linkNotes(series: Series[]): LinkNote[] {
	const notes = series.flatMap((each) => {
		const found = new Map<string, LinkNote>();
		each.links.forEach((link, i) => {
			if (link.outcome === 'join') return;
			const note = comparabilityNote(link);
			const entry = found.get(note) ?? {
				series: seriesName(each, series),
				note,
				outcome: link.outcome,
				between: []
			};
			const [a, b] = [each.points[i]!.wave, each.points[i + 1]!.wave];
			entry.between.push(`${fieldDates(a)} and ${fieldDates(b)}`);
			found.set(note, entry);
		});
		return [...found.values()];
	});
	return [
		...notes.filter((note) => note.outcome === 'break'),
		...notes.filter((note) => note.outcome === 'note')
	];
}
