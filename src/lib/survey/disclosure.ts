import { isStated } from './isStated.ts';
import { precisionOf } from './partialDate.ts';
import type { Wave, WaveFacts } from './wave.ts';

/** What pollsters who join the AAPOR Transparency Initiative disclose of a survey (Code of Ethics III.A, April 2021), in its order. */
export const disclosureItems = [
	'strategy',
	'sponsor',
	'instruments',
	'population',
	'sample',
	'mode',
	'dates',
	'size',
	'weighting',
	'processing',
	'limitations'
] as const;
export type DisclosureItem = (typeof disclosureItems)[number];

export type DisclosureStatus = 'disclosed' | 'partly' | 'undisclosed' | 'not-applicable';

export type DisclosureFact =
	| 'survey'
	| 'pollster'
	| 'sponsor'
	| 'wording'
	| 'answers'
	| 'context'
	| 'population'
	| 'country'
	| 'selection'
	| 'recruitment'
	| 'mode'
	| 'languages'
	| 'field-dates'
	| 'exact-days'
	| 'interviews'
	| 'margin'
	| 'computed'
	| 'model'
	| 'margin-details'
	| 'weighting'
	| 'processing'
	| 'limitations';

/** One fact of an item: in our data, missing there, without a column for it, or of no meaning for this kind of sample. */
export interface DisclosurePart {
	fact: DisclosureFact;
	state: 'stated' | 'missing' | 'no-column' | 'not-applicable';
	/** A side matter of the item: without it the item is disclosed all the same. */
	aside?: true;
}

export interface Disclosure {
	item: DisclosureItem;
	status: DisclosureStatus;
	parts: DisclosurePart[];
}

/** What our data hold of the eleven items for a wave: what was disclosed as far as we know, never how good it is. */
export function disclosure(wave: Wave): Disclosure[] {
	const of = (fact: DisclosureFact, known: unknown): DisclosurePart => ({
		fact,
		state: known ? 'stated' : 'missing'
	});
	const noColumn = (fact: DisclosureFact): DisclosurePart => ({ fact, state: 'no-column' });
	const aside = (fact: DisclosureFact): DisclosurePart => ({ ...noColumn(fact), aside: true });
	const parts: Record<DisclosureItem, DisclosurePart[]> = {
		strategy: [of('survey', true)],
		sponsor: [of('pollster', true), of('sponsor', wave.sponsor)],
		instruments: [of('wording', wordings(wave).known), of('answers', true), noColumn('context')],
		population: [of('population', isStated(wave.population)), of('country', true)],
		sample: [of('selection', wave.sampling), noColumn('recruitment')],
		mode: [of('mode', wave.mode), aside('languages')],
		dates: dateParts(wave),
		size: [of('interviews', wave.sampleSize), ...precisionParts(wave)],
		weighting: [wave.weighting ? of('weighting', true) : noColumn('weighting')],
		processing: [noColumn('processing')],
		limitations: [noColumn('limitations')]
	};
	return disclosureItems.map((item) => ({
		item,
		status: statusOf(parts[item]),
		parts: parts[item]
	}));
}

/** Of how many of a wave's questions, each wording for itself, the exact text is known. */
export function wordings({ estimates }: Wave): { known: number; all: number } {
	const texts = new Map(
		estimates.map((e) => [`${e.questionId} ${e.variant ?? ''}`, e.questionText !== null])
	);
	return { known: [...texts.values()].filter(Boolean).length, all: texts.size };
}

function dateParts({ startDate, endDate }: WaveFacts): DisclosurePart[] {
	const known = startDate !== null || endDate !== null;
	const exact = [startDate, endDate].every((date) => date !== null && precisionOf(date) === 'day');
	if (!known) return [{ fact: 'field-dates', state: 'missing' }];
	const field: DisclosurePart = { fact: 'field-dates', state: 'stated' };
	return exact ? [field] : [field, { fact: 'exact-days', state: 'missing' }];
}

/** Ranges computed here say how exact it is; else a margin of sampling error is asked of random samples alone; a margin of volunteers only with the model behind it. */
function precisionParts(wave: WaveFacts): DisclosurePart[] {
	const { sampling, marginOfError, precisionKind } = wave;
	if (wave.computedFrom && marginOfError === null) return [{ fact: 'computed', state: 'stated' }];
	const volunteers = sampling === 'nonprobability';
	if (marginOfError === null)
		return [{ fact: 'margin', state: volunteers ? 'not-applicable' : 'missing' }];
	const margin: DisclosurePart = { fact: 'margin', state: 'stated' };
	if (volunteers || precisionKind === 'credible' || precisionKind === 'modelled')
		return [margin, { fact: 'model', state: 'no-column' }];
	return [margin, { fact: 'margin-details', state: 'no-column', aside: true }];
}

function statusOf(parts: DisclosurePart[]): DisclosureStatus {
	const asked = parts.filter((part) => !part.aside && part.state !== 'not-applicable');
	const stated = asked.filter((part) => part.state === 'stated');
	if (!asked.length) return 'not-applicable';
	if (stated.length === asked.length) return 'disclosed';
	return stated.length ? 'partly' : 'undisclosed';
}
