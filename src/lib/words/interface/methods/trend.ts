import { settings } from '$lib/stats/settings.ts';
import { trendLine } from '$lib/stats/trend/trendLine.ts';
import { trendNotes } from '$lib/words/trendNotes.ts';
import { unsizedNote } from '$lib/words/unsizedNote.ts';
import { examplePolls } from './examplePolls.ts';
import { certainty, hundredfold } from './print.ts';
import type { MethodSection } from './section.ts';

const rules = settings.trend;
const line = trendLine(examplePolls)!;
const list = (shares: readonly number[]) => shares.map(hundredfold).join(', ');
const grid = rules.sigma.length * rules.tau.length * rules.omega.length;

/** The line through many polls. */
export const trend: MethodSection[] = [
	{
		id: 'trend',
		title: 'The trend of many polls',
		text: [
			'Where a question was asked often, a line shows where opinion probably stood, worked out from all polls before and after each day. It rests on three plain ideas: opinion drifts a little from day to day and does not jump; each pollster usually reads somewhat higher or lower than others; each poll has an error of its own. How strong each of the three is, is not known. So the line is worked out for every combination of a fixed list of strengths, and the results are averaged, each counting as much as it fits the polls. A line made from the best-fitting strengths alone would look more certain than it is.',
			`The band is made to hold the level in ${certainty} cases. It is about what a typical pollster would find: errors that all pollsters share are not in it.`
		],
		formulas: [
			{
				text: 'y = μ(t) + δ + e',
				where: [
					['y', 'a poll’s percentage, divided by 100'],
					[
						'μ(t)',
						'the level on the day in the middle of its fieldwork; from day to day it moves by a random step of standard deviation σ times the root of the days'
					],
					['δ', 'the pollster’s usual difference, of standard deviation ω between pollsters'],
					['e', 'the poll’s own error, of variance v + τ²'],
					['τ', 'error of a poll beyond sampling, in standard deviations']
				]
			},
			{
				text: 'v = p̃(1 − p̃) ∕ n* + u² ∕ 12, with p̃ = (n* p + 2) ∕ (n* + 4)',
				where: [
					['v', 'variance of one poll: sampling, and the rounding of what was printed'],
					[
						'p̃',
						'the percentage drawn a little towards 50%, so that a poll of 0% does not count as certain'
					],
					['u', 'the printed unit: 0.01 for whole percents, 0.001 for one decimal']
				]
			},
			{
				text: 'level = Σ W m, variance = Σ W (V + m²) − level², band = level ± z √variance',
				where: [
					[
						'm, V',
						'level and variance under one combination, by the Kalman filter and smoother with an exactly diffuse start'
					],
					[
						'W',
						`weight of each of the ${grid} combinations: how well it fits the polls, times its prior`
					]
				]
			}
		],
		rules: [
			`σ is one of ${list(rules.sigma)} points per root of a day; τ one of ${list(rules.tau)} points; ω one of ${list(rules.omega)} points.`,
			`Before the polls speak, smaller strengths count for more: half-normal priors of scale ${hundredfold(rules.prior.sigma)}, ${hundredfold(rules.prior.tau)} and ${hundredfold(rules.prior.omega)} points. Where an end of a list gets more than ${hundredfold(rules.edgeWeight)}% of the weight, the list may be too short, and that is flagged.`,
			`A line is drawn from ${rules.fewestPolls} polls on ${rules.fewestDates} dates; it begins at the first and ends at the last. There is no forecast.`,
			`It is dashed further than ${rules.dashAfter} days from any poll. Between polls it has a point at least every ${rules.step} days.`,
			`Where a poll is under ${hundredfold(rules.pointsOnlyWithin)}% or over ${hundredfold(1 - rules.pointsOnlyWithin)}%, there are points only, since the method does not fit there.`,
			'The points of single polls, each with its own range, are always drawn over the line. Each answer is smoothed alone; lines are not made to add to 100.',
			'Of polls of one pollster with days in common only the first counts. A pollster that is known to have changed how it asks (mode) counts as two.',
			'Figures of two pollsters share a line only where both published the same exact wording, asked the same population, and count the same answer.',
			'Where neither a number of interviews nor a margin was published, a figure has no range; in the line it counts as much as the least certain figure of the same pollster, and the page says of how many figures that is so.',
			'Figures published in words, or without field dates, are not used.'
		],
		examples: [
			{ given: 'Six polls of two pollsters, with a long pause', says: trendNotes({ line }) },
			{ given: 'Two of six without a number of interviews', says: [unsizedNote(2, 6)] },
			{
				given: 'One pollster alone',
				says: trendNotes({ line: { houses: line.houses.slice(0, 1), gaps: [] } })
			}
		],
		sources: [
			'Jackman 2005, Australian Journal of Political Science 40:499–517, for the model',
			'Durbin & Koopman 2012, Time Series Analysis by State Space Methods, for filter and smoother; Harvey 1989 for the second way to the same numbers, by which the first is tested',
			'Rue, Martino & Chopin 2009, Journal of the Royal Statistical Society B 71:319–392, for averaging over a grid',
			'Agresti & Coull 1998, The American Statistician 52:119–126, for the variance of a poll'
		],
		program: [
			'trend/trendLine',
			'trend/averagedTrend',
			'trend/movementGrid',
			'trend/filterPolls',
			'trend/smoothLevel',
			'trend/denseLevel',
			'trend/mostLikelyMovement',
			'trend/withoutOverlap',
			'trend/trendSets',
			'trend/trendPolls',
			'trend/poll',
			'topline/pollVariance'
		]
	},
	{
		id: 'houses',
		title: 'Differences between pollsters',
		text: [
			'Every pollster has habits: how it finds people, asks them, weights answers and treats those who do not know. How far it usually reads from the average of the pollsters on the same line is estimated with the line, and said with its range. It is a difference between pollsters, not an error of one of them; nobody knows who is right.'
		],
		formulas: [
			{
				text: 'difference = δ of the pollster − mean of δ over all pollsters of the line',
				where: []
			}
		],
		program: ['trend/housesOf']
	}
];
