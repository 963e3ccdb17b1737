import type { DesignEffect } from '$lib/stats/topline/designEffectOf.ts';
import { interviewsOf } from '$lib/survey/interviewsOf.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { rangeCell } from './rangeCell.ts';
import { rangeNote } from './rangeNote.ts';
import { shareRangeText } from './shareRangeText.ts';
import { smallBaseNote } from './smallBaseNote.ts';
import { withheldNote } from './withheldNote.ts';

/** A wave as readers see it with the words that this needs: its ranges, what they are, and why bases are marked or withheld. */
export function wordedWave(wave: Wave, effect: DesignEffect): Wave {
	const estimates = wave.estimates.map((estimate) => {
		const reading = { ...estimate.reading! };
		const about = estimate.valueNote ? 'about ' : '';
		if (reading.range) {
			reading.text = about + shareRangeText(reading.range);
			reading.cell = about + rangeCell(reading.range);
		}
		if (reading.smallBase)
			reading.note = smallBaseNote({ interviews: interviewsOf(wave, estimate) });
		return { ...estimate, reading };
	});
	return {
		...wave,
		estimates,
		...(wave.withheld && {
			withheld: wave.withheld.map((each) => ({ ...each, note: withheldNote(each) }))
		}),
		...(estimates.some(({ reading }) => reading.range) && { rangeNote: rangeNote(wave, effect) })
	};
}
