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

/** What is worked out from a published percentage for its readers; never stored, never in a CSV. */
export interface Reading {
	/** In percent, 0–100, of 19 in 20 such samples; `null` where it cannot be known. */
	range: { low: number; high: number } | null;
	/** Whether it rests on so few interviews that it is marked. */
	smallBase: boolean;
	/** The range in words, in whole points for charts and with one decimal for tables. */
	text?: string;
	cell?: string;
	/** In words, how few they are, where it is marked. */
	note?: string;
}

/** A percentage that rests on too few interviews to be shown: what it is about, but not how high it is. */
export interface Withheld extends Pick<
	Estimate,
	'questionId' | 'variant' | 'groupType' | 'group' | 'response'
> {
	/** Too few interviews to show, so few that people could be recognised, or beside such a group. */
	because: 'few' | 'fewest' | 'beside-fewest';
	/** Unweighted; `null` except for `few`, and there where the group's own base was not published. */
	interviews: number | null;
	/** In words, why it is not shown. */
	note?: string;
}

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
	/** How many interviews of a simple random sample give a range as wide; absent or `null` where it is not stated. */
	effectiveSampleSize?: PublishedNumber | null;
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
	/** Filled in where estimates are read to be shown. */
	reading?: Reading;
}

/** Whether an estimate is about everyone asked rather than a subgroup. */
export function isEveryone(estimate: Pick<Estimate, 'groupType' | 'group'>): boolean {
	return estimate.groupType === 'all' && estimate.group === 'all';
}

/** Whether an estimate may be shown. */
export function isShown(estimate: Estimate | Withheld): estimate is Estimate {
	return 'percent' in estimate;
}
