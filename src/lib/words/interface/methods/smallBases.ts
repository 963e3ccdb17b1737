import { settings } from '$lib/stats/settings.ts';
import { smallBaseNote } from '$lib/words/smallBaseNote.ts';
import { withheldNote } from '$lib/words/withheldNote.ts';
import { hundredfold } from './print.ts';
import type { MethodSection } from './section.ts';

const limits = settings.display;

/** When a percentage rests on too few people. */
export const smallBases: MethodSection = {
	id: 'small-bases',
	title: 'Small bases',
	text: [
		'A percentage of 20 people looks like one of 2,000 and says next to nothing. What follows holds for pages, pop-ups, tables, downloads and the script interface alike; the first rule that applies decides.',
		'The limits are a custom of pollsters and of statistical offices, not a law. The exact range (Korn and Graubard’s) only decides whether a number is shown; it is not shown itself.'
	],
	rules: [
		`Fewer than ${limits.hideBelow} interviews: not even the number of them is shown, so that nobody can be recognised. If exactly one group of a split is hidden, the next smallest is hidden too, so that the first cannot be had by subtraction.`,
		`Fewer than ${limits.suppressBelow} interviews, fewer than ${limits.suppressBelowEffective} effective ones, or an exact range ${hundredfold(limits.suppressFromWidth)} points wide or wider: no number, but a note.`,
		`Fewer than ${limits.cautionBelow} interviews, fewer than ${limits.cautionBelowDegrees} degrees of freedom (sampling areas), or one person who carries more than ${hundredfold(limits.cautionAboveWeightShare)}% of the weight: the number with a mark and its range.`,
		'Otherwise the number is shown. A group counts for no more people than were asked the question, whatever is said of its own number. Where the number of interviews was not published, none of this can be applied: the number is shown, and for a group without a range.',
		'The answers of one group to one question are withheld together, since one of them could be had from the others. The design effect is the published or the assumed one of the wave, never that of another wave, so that a file once published stays as it is.'
	],
	formulas: [
		{
			text: 'exact range: from the α∕2 quantile of Beta(x, n* − x + 1) to the 1 − α∕2 quantile of Beta(x + 1, n* − x)',
			where: [
				['x', 'p n*, the effective number of people who gave the answer'],
				['α', 'one less the level of certainty']
			]
		}
	],
	examples: [
		{ given: '7 interviews', says: [withheldNote({ because: 'fewest', interviews: null })] },
		{
			given: 'The next smallest group beside it',
			says: [withheldNote({ because: 'beside-fewest', interviews: null })]
		},
		{ given: '43 interviews', says: [withheldNote({ because: 'few', interviews: 43 })] },
		{ given: '87 interviews', says: [smallBaseNote({ interviews: 87 })] }
	],
	sources: [
		'Parker et al. 2017, National Center for Health Statistics Data Presentation Standards for Proportions, Vital and Health Statistics 2(175); the program can state its verdict too, beside which ours may be judged',
		'Korn & Graubard 1998, Survey Methodology 24:193–201'
	],
	program: [
		'topline/allShown',
		'topline/displayDecisions',
		'topline/displayRule',
		'topline/withoutWithheld',
		'topline/hiddenGroups',
		'topline/kornGraubardRange',
		'topline/nchsVerdict'
	]
};
