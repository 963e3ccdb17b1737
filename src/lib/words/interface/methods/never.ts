import type { MethodSection } from './section.ts';

/** What is never done, and what becomes of mistakes. */
export const never: MethodSection[] = [
	{
		id: 'never',
		title: 'What is never done',
		text: [],
		rules: [
			'No claim that an event moved opinion. Pages say “after”, and leave the reason open.',
			'No change, lead or group is called clear by the margin of the poll; each has its own range.',
			'Nothing is called unchanged or tied: a poll can fail to show a change, it cannot show that there is none.',
			'No margin of error for volunteers, and no margin without its kind.',
			'No line between what cannot be compared, no average over different populations, and no line past the last poll.',
			'No percentage that rests on too few people, in no form.',
			'No forecast, and no number filled in where none was published.',
			'No wording is guessed: without the exact text the page says that it was not published.',
			'No grade for a pollster or a poll.'
		]
	},
	{
		id: 'sources',
		title: 'Sources and corrections',
		text: [
			'Each number carries who asked, whom, when, how many and a link; “a report of the poll” marks a source that is not the pollster’s or sponsor’s own. Corrections are published as a new revision of the wave; the earlier one stays available, see [revisions](/data#revisions).'
		]
	}
];
