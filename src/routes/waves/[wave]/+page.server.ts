import { computedNote, fixedWeightsNote } from '$lib/words/computedNote.ts';
import { disclosureCard } from '$lib/words/disclosureCard.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { formatDate } from '$lib/words/formatDate.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';
import { waveFinding } from '$lib/words/waveFinding.ts';
import { byQuestion } from '../../byQuestion.ts';
import { noWave } from '../../unknown.ts';
import { meanwhile } from './meanwhile.ts';
import { rangeNotes } from './rangeNotes.ts';
import type { PageServerLoad } from './$types';

/** There is nothing to press on this page, so that it needs no script. */
export const csr = false;

/** Revisions named here; all stand in the history. */
const mostRevisions = 5;

export const load: PageServerLoad = async ({ locals: { store, site }, params }) => {
	const found = await store.waves.get(params.wave);
	if (!found) return noWave(store, params.wave);
	const { wave, revision } = found;
	const shown = byQuestion([wave]);
	const hidden = wave.withheld?.map(({ questionId }) => questionId).filter((id) => !shown.has(id));
	return {
		id: wave.id,
		pollster: pollsterName(wave),
		country: site.countries[wave.country] ?? wave.country,
		dates: fieldDates(wave),
		// where no field date is known, the dates are those of the release
		released:
			wave.releaseDate && (wave.startDate || wave.endDate) ? formatDate(wave.releaseDate) : null,
		computed: [computedNote(wave), fixedWeightsNote(wave)].filter(Boolean).join(' '),
		card: disclosureCard(wave, site),
		rangeNotes: rangeNotes(wave, await store.waves.known([wave])),
		meanwhile: meanwhile(wave, await store.events.list()),
		questions: [...shown].map(([id, [own]]) => ({
			id,
			wave: own!,
			finding: waveFinding(own!)
		})),
		hiddenQuestions: new Set(hidden).size,
		revision,
		revisions: (await store.waves.revisions(wave.id, mostRevisions)).reverse()
	};
};
