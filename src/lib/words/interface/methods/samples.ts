import { parsePublishedNumber } from '$lib/survey/publishedNumber.ts';
import { type PrecisionKind, type Sampling, samplings } from '$lib/survey/wave.ts';
import { pastErrorsNote } from '$lib/words/pastErrorsNote.ts';
import { precisionPhrase } from '$lib/words/precisionPhrase.ts';
import { rangeName } from '$lib/words/rangeName.ts';
import { sampleNote } from '$lib/words/sampleNote.ts';
import type { MethodSection } from './section.ts';

const people: Record<Sampling | 'unknown', string> = {
	probability: 'People drawn at random (a probability sample)',
	nonprobability: 'Volunteers (an opt-in or non-probability sample)',
	unknown: 'Not stated how people were chosen'
};
const kinds = [...samplings, null];

const margin = (sampling: Sampling | null, precisionKind: PrecisionKind | null) =>
	`“${precisionPhrase({ sampling, precisionKind, marginOfError: parsePublishedNumber('3.1') })}”`;

/** What a range may be called, which depends on how people were chosen. */
export const samples: MethodSection = {
	id: 'samples',
	title: 'Kinds of sample and the names of their ranges',
	text: [
		'The arithmetic of a range is the same for every poll; what it means is not. Only where people were drawn at random does chance alone decide who is asked. For volunteers the same arithmetic rests on the hope that weighting has made them like the public, which cannot be checked here. So each range bears a name by the kind of sample, and no other:'
	],
	examples: kinds.map((sampling) => ({
		given: people[sampling ?? 'unknown'],
		says: [`“${rangeName({ sampling })}”`, sampleNote({ sampling })]
	})),
	rules: [
		`A margin that the publisher printed is quoted under its own kind: ${margin('probability', 'sampling')}, ${margin('nonprobability', 'credible')}, ${margin('nonprobability', 'modelled')}, and ${margin(null, null)} where the drawing is not stated.`,
		`Beside every range stands: “${pastErrorsNote}” A range is about chance in choosing whom to ask, and about nothing else.`
	],
	sources: [
		'AAPOR 2016, Guidance on Reporting Precision for Nonprobability Samples',
		'Shirani-Mehr, Rothschild, Goel & Gelman 2018, Disentangling Bias and Variance in Election Polls, Journal of the American Statistical Association 113:607–614'
	]
};
