import type { PartialDate } from './partialDate.ts';
import type { PublishedNumber } from './publishedNumber.ts';

export const stances = ['favour', 'oppose', 'middle', 'none'] as const;
/** Where an answer stands to the question; `none` is don't know, refused or no opinion. */
export type Stance = (typeof stances)[number];

export const responseKinds = ['single', 'net', 'multiple'] as const;
/** `net` is a sum of other rows, `multiple` one of several allowed answers; neither is ever stacked. */
export type ResponseKind = (typeof responseKinds)[number];

export const sourceKinds = ['primary', 'secondary'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** One published percentage: this group gave this response to this question this often. */
export interface Estimate {
	/** The question as a reader thinks of it, shared by pollsters. */
	questionId: string;
	/** Tells apart two wordings of one question by the same pollster. */
	variant: string | null;
	topic: string | null;
	/** The question in a few neutral words. */
	question: string;
	/** The exact wording as published; `null` where it was not published. */
	questionText: string | null;
	/** `all` for everyone, else the kind of subgroup, e.g. `party`. */
	groupType: string;
	/** `all` for everyone, else the subgroup, e.g. `Republican`. */
	group: string;
	/** Unweighted base of the group. */
	groupSampleSize: number | null;
	/** The answer option as published. */
	response: string;
	responseKind: ResponseKind;
	stance: Stance | null;
	/** 0–100, with the decimals that were published. */
	percent: PublishedNumber;
	/** How a value was published where not as a number, e.g. `published as "half"`; it is shown as approximate. */
	valueNote: string | null;
	sourceTitle: string;
	sourcePublisher: string | null;
	sourceUrl: string;
	sourceDate: PartialDate | null;
	sourceKind: SourceKind | null;
	notes: string | null;
}

/** Whether an estimate is about everyone asked rather than a subgroup. */
export function isEveryone(estimate: Pick<Estimate, 'groupType' | 'group'>): boolean {
	return estimate.groupType === 'all' && estimate.group === 'all';
}
