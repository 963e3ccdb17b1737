import type { Estimate, Withheld } from './estimate.ts';
import type { Override } from './override.ts';
import type { PartialDate } from './partialDate.ts';
import type { PublishedNumber } from './publishedNumber.ts';

export const modes = ['online', 'telephone', 'face-to-face', 'mail', 'text', 'mixed'] as const;
export type Mode = (typeof modes)[number];

export const samplings = ['probability', 'nonprobability'] as const;
export type Sampling = (typeof samplings)[number];

export const precisionKinds = ['sampling', 'credible', 'modelled'] as const;
export type PrecisionKind = (typeof precisionKinds)[number];

/** What percentages are computed from here, where they were not published as such. */
export const computations = ['respondents'] as const;
export type Computation = (typeof computations)[number];

/** What is known of one fieldwork; `null` is "not stated". */
export interface WaveFacts {
	id: string;
	pollster: string;
	sponsor: string | null;
	startDate: PartialDate | null;
	endDate: PartialDate | null;
	releaseDate: PartialDate | null;
	/** ISO 3166-1 alpha-2 */
	country: string;
	population: string;
	/** Unweighted number of respondents. */
	sampleSize: number | null;
	mode: Mode | null;
	sampling: Sampling | null;
	/** In percentage points, as published. */
	marginOfError: PublishedNumber | null;
	precisionKind: PrecisionKind | null;
	/** Absent or `null` where the percentages were published as such. */
	computedFrom?: Computation | null;
	/** How answers were weighted. */
	weighting?: string | null;
	/** How many times the variance of a simple random sample of the same size, from weighting. */
	designEffect?: PublishedNumber | null;
	/** What editors decided about joining it with earlier waves; filled in where waves are read to be shown. */
	overrides?: Override[];
}

/** One fieldwork with its published percentages in the order of the file (all of them, or those of one question). */
export interface Wave extends WaveFacts {
	estimates: Estimate[];
	/** What rests on too few interviews to be shown, where estimates are read to be shown. */
	withheld?: Withheld[];
	/** What its ranges are called and rest on, in a sentence; absent where it has none. */
	rangeNote?: string;
}

/** The survey programme a wave belongs to: its sponsor, else its pollster. */
export function programmeOf(wave: WaveFacts): string {
	return wave.sponsor ?? wave.pollster;
}
