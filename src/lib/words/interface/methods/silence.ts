import { settings } from '$lib/stats/settings.ts';
import { lastAsked } from '$lib/words/lastAsked.ts';
import { notAsked } from '$lib/words/notAsked.ts';
import { exampleWave } from './example.ts';
import type { MethodSection } from './section.ts';

const { longerThan } = settings.silence;

/** When nobody asked. */
export const silence: MethodSection = {
	id: 'silence',
	title: 'When nobody asked',
	text: [
		`What was not asked is not known, and opinion may have moved meanwhile. So the page of a question says how long ago it was last asked, and names each stretch of more than ${longerThan} days in which nobody did.`
	],
	examples: [
		{
			given: 'Two waves with years between them',
			says: [notAsked(exampleWave('2019-03'), exampleWave('2023-01'))]
		},
		{
			given: '45 days, 200 days and 1,200 days after the last wave',
			says: [lastAsked(45), lastAsked(200), lastAsked(1200)]
		}
	]
};
