import type { ComparabilityReason } from '$lib/survey/comparability.ts';
import { comparabilityNote } from '$lib/words/comparabilityNote.ts';
import type { MethodSection } from './section.ts';

const [from, to] = ['this', 'that'] as const;
const breaks: ComparabilityReason[] = [
	...(['country', 'pollster', 'population', 'wording', 'answer'] as const).map((about) => ({
		about,
		from,
		to
	})),
	{ about: 'options', from: [from], to: [to] },
	{ about: 'dont-know', from: true, to: false },
	{ about: 'several-answers', from: true, to: false }
];
const notes: ComparabilityReason[] = [
	{ about: 'mode', from: 'telephone', to: 'online' },
	{ about: 'precision', from: 'sampling', to: 'credible' },
	{ about: 'population-unknown' },
	{ about: 'wording-unknown' },
	{ about: 'options-unknown' },
	{ about: 'mode-unknown' }
];

/** What may share a line. */
export const comparable: MethodSection = {
	id: 'comparable',
	title: 'What may share a line',
	text: [
		'A series holds what one survey programme (the sponsor, or the pollster where nobody else paid) found with one wording in one country. Two of its waves are joined, joined with a reserve, or not joined, and only what is joined is compared. What is not known is never taken for the same in silence.'
	],
	examples: [
		{
			given: 'Not joined: the line is broken, and the break says why',
			says: breaks.map((reason) => comparabilityNote({ outcome: 'break', reasons: [reason] }))
		},
		{
			given: 'Joined with a reserve: the line is dashed, and says why',
			says: notes.map((reason) => comparabilityNote({ outcome: 'note', reasons: [reason] }))
		},
		{
			given:
				'Decided by an editor, above the rule: always with the reason, and a join always dashed',
			says: [
				comparabilityNote({
					outcome: 'note',
					reasons: [
						{ about: 'editor', reason: 'both used the same questionnaire' },
						{ about: 'pollster', from, to }
					]
				})
			]
		}
	],
	rules: [
		'The answers of a wave count as published in full where they add up to 100 within their rounding. What a report left out never breaks a line.',
		'Waves are joined by straight lines, never by curves. No line goes beyond the last wave.',
		'Answers of different populations are never averaged, and never put on one line.'
	]
};
