import type { Observation } from '$lib/survey/comparability.ts';
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

/** One published figure on one side of an event, within a sentence. */
export interface SideSentence {
	wave: string;
	when: string;
	days: string;
	/** With its answer and range. */
	figure: string;
}

/** One published figure on one side of an event, as a card says it. */
export interface SideText extends Omit<SideSentence, 'figure'> {
	/** Who asked whom, and how many. */
	who: string;
	percent: string;
	response: string;
	value: number;
	/** That few were asked, where they were. */
	smallBase: string;
	/** Its name, its words, and where its bar begins and ends (percent). */
	range: { name: string; text: string; low: number; high: number } | null;
}

function place({ point: { wave }, days }: WaveBeside, side: 'before' | 'after') {
	return { wave: wave.id, when: fieldDates(wave), days: daysFromEvent(days, side) };
}

function rangeOf({ wave, estimate: { reading } }: Observation): SideText['range'] {
	if (!reading?.range) return null;
	return { name: rangeName(wave), text: shareRangeText(reading.range), ...reading.range };
}

export function sideSentence(beside: WaveBeside, side: 'before' | 'after'): SideSentence {
	const { estimate } = beside.point;
	const range = rangeOf(beside.point);
	const answer = `${formatPercent(estimate)} “${estimate.response}”`;
	return {
		...place(beside, side),
		figure: range ? `${answer} (${range.name} ${range.text})` : answer
	};
}

export function sideText(beside: WaveBeside, side: 'before' | 'after'): SideText {
	const { wave, estimate } = beside.point;
	const size = estimate.groupSampleSize ?? wave.sampleSize;
	return {
		...place(beside, side),
		who: [
			pollsterName(wave),
			wave.population,
			size === null ? words.noSampleSize : words.sampleSize(formatCount(size))
		].join(', '),
		percent: formatPercent(estimate),
		response: estimate.response,
		value: estimate.percent.value,
		smallBase: estimate.reading?.smallBase ? smallBaseNote({ interviews: size ?? undefined }) : '',
		range: rangeOf(beside.point)
	};
}
