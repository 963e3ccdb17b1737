import { spanOf } from '$lib/survey/partialDate.ts';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import { eventDifference } from '$lib/stats/event/eventDifference.ts';
import { placebos } from '$lib/stats/event/placebos.ts';
import { settings } from '$lib/stats/settings.ts';
import { eventSentence } from '$lib/words/eventSentence.ts';
import { inFieldWhen } from '$lib/words/inFieldWhen.ts';
import { placeboSentence } from '$lib/words/placeboSentence.ts';
import { straddlingNote } from '$lib/words/straddlingNote.ts';
import { examplePolls } from './examplePolls.ts';
import { hundredfold } from './print.ts';
import type { MethodSection } from './section.ts';

const rules = settings.event;
const title = 'Example event';
const day = spanOf('2024-05-20' as PartialDate);
const wide = { before: 365, after: 365, lag: 0 };
const found = eventDifference(examplePolls, day, wide);
const [first, last] = [examplePolls.slice(0, 1), examplePolls.slice(-1)];

/** What was found before and after an event. */
export const event: MethodSection = {
	id: 'event',
	title: 'Before and after an event',
	text: [
		'The page of an event lists, for each question, the last wave before it and the first after it, with the days between and the verdict on the change. Where several pollsters asked, each is compared with itself, and the results are put together: whoever compares one pollster before with another after sees the difference between the two pollsters.',
		'What comes out is a difference between two periods. It is not an effect of the event: other things happened in the same weeks, opinion was perhaps moving already, and what was expected was perhaps felt before. So three things always stand beside it: who asked and how often, how often the same comparison moved as much at earlier dates, and how far opinion drifts in so many days without any event.'
	],
	rules: [
		'Before: the fieldwork ended before the event began. After: it started after the event ended. What was in the field on the day is neither, and is listed.',
		`Where a first or last day was not published, the fieldwork is taken to have been at most ${rules.longestField} days long; a wave of which the dates leave it open is listed as such and is neither before nor after.`,
		'Of the waves of a series, the two nearest to the event that may be compared are set beside one another; nearer ones that may not are named with the reason.',
		'Put together are polls of the same country, population, published wording and answer. Where a wording was not published, a series is compared with itself alone.',
		`Counted are waves whose fieldwork lies within ${rules.before} days before and ${rules.after} days after; days after the event that count as neither: ${rules.lag}. The same is shown for ${rules.narrow} days on each side. These windows are fixed; nobody chooses them after seeing the result.`,
		`Every poll is taken to be less certain than sampling alone would have it, by an error with a standard deviation of ${hundredfold(rules.extraError)} point.`,
		`From ${rules.fewestDegrees} waves more than the model needs, the spread between polls is estimated too, and the wider of the two ranges is shown.`,
		`Earlier dates: every ${rules.placeboStep} days back from the event, as long as their own window ends before it. Fewer than ${rules.fewestPlacebos} say nothing. Their windows overlap, so this describes and does not test.`,
		'Other events between the two waves are listed as rival explanations.'
	],
	formulas: [
		{
			text: 'y = pollster + D × after, fitted by least squares with weights 1 ∕ (v + τ₀²)',
			where: [
				['y', 'each poll’s percentage'],
				[
					'D',
					'the difference between the two periods; its range is D ± z times its standard error'
				],
				['v', 'the poll’s variance, as in the trend'],
				['τ₀', 'error of a poll beyond sampling']
			]
		},
		{
			text: 'wider range: D ± t × SE × √max(1, s²), with weights 1 ∕ (v + τ²)',
			where: [
				[
					't',
					'Student’s quantile with as many degrees of freedom as there are waves beyond the model'
				],
				['SE', 'the standard error of D'],
				[
					's²',
					'mean square of what the fit leaves over, in units of each poll’s own standard error'
				],
				['τ²', 'the spread between polls beyond their variances, by restricted maximum likelihood']
			]
		},
		{
			text: 'ordinary movement = ± z σ √days',
			where: [
				['σ', 'movement of the trend, averaged over its list of strengths'],
				['days', 'from the mean day of the polls before to that of the polls after']
			]
		}
	],
	examples: [
		{
			given: 'Two pollsters asked on both sides, within a year',
			says: [eventSentence(found, { title }), placeboSentence(placebos(examplePolls, day, wide))]
		},
		{
			given: 'One pollster asked before, another after',
			says: [eventSentence(eventDifference([...first, ...last], day, wide), { title })]
		},
		{
			given: 'Waves in the field on the day',
			says: [straddlingNote(2), inFieldWhen({ title })]
		}
	],
	sources: [
		'Muñoz, Falcó-Gimeno & Hernández 2020, Political Analysis 28:186–206, on what such a comparison can and cannot say',
		'Knapp & Hartung 2003, Statistics in Medicine 22:2693–2710; Viechtbauer 2005, Journal of Educational and Behavioral Statistics 30:261–293, for the wider range',
		'Imbens & Lemieux 2008, Journal of Econometrics 142:615–635, for earlier dates'
	],
	program: [
		'event/pollsOf',
		'event/sidesOfEvent',
		'event/eventDifference',
		'event/houseDifference',
		'event/houseModel',
		'event/lessCertain',
		'event/excessVariance',
		'event/withExcess',
		'event/placebos',
		'event/ordinaryMovement'
	]
};
