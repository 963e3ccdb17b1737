import { fieldDates } from '$lib/words/fieldDates.ts';
import { daysFromEvent } from '$lib/words/daysFromEvent.ts';
import { formatCount } from '$lib/words/formatCount.ts';
import { formatPercent } from '$lib/words/formatPercent.ts';
import * as words from '$lib/words/interface/event.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';
import { rangeName } from '$lib/words/rangeName.ts';
import { shareRangeText } from '$lib/words/shareRangeText.ts';
import { smallBaseNote } from '$lib/words/smallBaseNote.ts';
import type { WaveBeside } from '../waveBeside.ts';

/** What a card says of one published figure, and where its bar begins and ends (percent). */
export interface SideText {
	wave: string;
	when: string;
	days: string;
	/** Who asked whom, and how many. */
	who: string;
	percent: string;
	response: string;
	value: number;
	/** That few were asked, where they were. */
	smallBase: string;
	range: { name: string; text: string; low: number; high: number } | null;
}

export function sideText(
	{ point: { wave, estimate }, days }: WaveBeside,
	side: 'before' | 'after'
): SideText {
	const range = estimate.reading?.range;
	const size = estimate.groupSampleSize ?? wave.sampleSize;
	return {
		wave: wave.id,
		when: fieldDates(wave),
		days: daysFromEvent(days, side),
		who: [
			pollsterName(wave),
			wave.population,
			size === null ? words.noSampleSize : words.sampleSize(formatCount(size))
		].join(', '),
		percent: formatPercent(estimate),
		response: estimate.response,
		value: estimate.percent.value,
		smallBase: estimate.reading?.smallBase ? smallBaseNote({ interviews: size ?? undefined }) : '',
		range: range ? { name: rangeName(wave), text: shareRangeText(range), ...range } : null
	};
}
