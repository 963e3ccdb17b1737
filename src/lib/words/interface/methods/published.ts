import { stances } from '$lib/survey/estimate.ts';
import { parsePublishedNumber } from '$lib/survey/publishedNumber.ts';
import { answerLabel } from '$lib/words/answerLabel.ts';
import { formatPercent } from '$lib/words/formatPercent.ts';
import type { MethodSection } from './section.ts';

const percent = (text: string, valueNote: string | null = null) =>
	formatPercent({ percent: parsePublishedNumber(text)!, valueNote });
const sides = stances.map((stance) => `“${answerLabel({ stance })}”`).join(', ');

/** What was published, before anything is worked out from it. */
export const published: MethodSection[] = [
	{
		id: 'numbers',
		title: 'Published numbers',
		text: [
			'Every percentage here was published by someone else and is shown as it was published. What is worked out from it – a range, a change, a trend, a share of those with an opinion – is always called so and never replaces it.'
		],
		rules: [
			`A percentage keeps the decimals that were published: ${['70', '78.7', '50.0'].map((text) => percent(text)).join(', ')}.`,
			`A value published in words is shown as approximate: “${percent('50', 'published as "half"')}” where the publisher wrote “half”. Its mark is hollow, and the publisher’s words stand beside it.`,
			'What was not published is said to be missing and never filled in. Answers that do not add to 100 are shown with a hatched remainder called “not published”; they are never stretched.',
			'A sum of other answers, such as “strongly” and “somewhat” together, is shown where the publisher gave it. A chart draws the sum or its parts, never both on one line.'
		]
	},
	{
		id: 'answers',
		title: 'Answers and sides',
		text: [
			`Pollsters label answers differently. Each answer that takes a side is filed under one of these: ${sides}. Charts over time show one of them; the published label always stands with the number. Where a question has no sides, each label is an answer of its own.`
		]
	},
	{
		id: 'time',
		title: 'Time',
		text: [],
		rules: [
			'A wave is drawn at the middle of its field dates. Where only a month or a year is known, it is drawn as that span. Where no field date was published, the date of publication stands for it, and the page says so.',
			'An event is drawn on the days it covers, as exactly as they are known.',
			'A wave is “in the field when” an event happened only if the dates leave no doubt; where they do, it is said to have been so perhaps.'
		]
	}
];
