import { answered } from '$lib/stats/rows/answered.ts';
import { crosstab } from '$lib/stats/rows/crosstab.ts';
import { sampleDesign } from '$lib/stats/rows/sampleDesign.ts';
import { shareDifference } from '$lib/stats/rows/shareDifference.ts';
import { shareOf } from '$lib/stats/rows/shareOf.ts';
import { settings } from '$lib/stats/settings.ts';
import { comparisonsNote } from '$lib/words/comparisonsNote.ts';
import { groupSentence } from '$lib/words/groupSentence.ts';
import { noAnswerNote } from '$lib/words/noAnswerNote.ts';
import { relatedSentence } from '$lib/words/relatedSentence.ts';
import { smallBaseNote } from '$lib/words/smallBaseNote.ts';
import { rowsLeftOutNote, unweightedNote, weightedHereNote } from '$lib/words/weightNotes.ts';
import { printed } from './print.ts';
import type { MethodSection } from './section.ts';

const { raking, display, level } = settings;
/** 200 people in a group of whom 120 say yes, and 200 others of whom 100 do. */
const people = Array.from({ length: 400 }, (_, i) => ({
	group: i < 200 ? 'Example group' : 'others',
	answer: i < 120 || i >= 300 ? 'yes' : 'no'
}));
const design = sampleDesign({ size: people.length });
const saying = (inGroup: boolean) =>
	shareOf(
		design,
		answered(
			people.map(({ group, answer }) => ((group !== 'others') === inGroup ? answer : null)),
			['yes']
		)
	);
const [group, others] = [saying(true), saying(false)];
const { value, range } = shareDifference(design, others, group)!;
const { test } = crosstab(
	design,
	people.map((person) => person.group),
	people.map((person) => person.answer),
	['Example group', 'others'],
	['yes', 'no']
);

/** What is worked out from files with one row a person. */
export const respondents: MethodSection[] = [
	{
		id: 'respondents',
		title: 'Files of respondents',
		text: [
			'Some publishers give away the answers of each person, with weights. An editor can bring such a file; the percentages are then computed here, and the wave says so. The answers of single people are not kept and never shown. The methods are tested against reference numbers of established packages. The same rules hold as for published percentages, with these differences:'
		],
		rules: [
			'A percentage is the weighted share of those who gave a valid answer; don’t know and refused are valid answers. Means are weighted in the same way. Rows whose weight is missing or 0 are left out and counted; a negative weight makes the whole file doubtful, and it is refused. The ranges take the weights as given, also those that a publisher made by weighting to margins. Rows without any cell are people who gave no answer, except at the end of a file and where each person has a weight or a place in the sample; a row that lacks only its stratum or cluster is refused.',
			'Its variance follows the design of the sample, with strata and sampling areas where the file names them (Taylor linearisation). A group is a part of the whole sample, not a sample of its own.',
			`The range is Wilson’s, with Student’s quantile and the smaller of two effective numbers of interviews: the linearised one, and Kish’s. The first fails where one weight dominates, the second where weights and answers go together. There is no range where Student’s quantile is above ${display.largestQuantile}. A mean has the larger of the two standard errors.`,
			`Whether a percentage may be shown is decided from the respondents: with fewer than ${display.suppressBelow} interviews, fewer than ${display.suppressBelowEffective} effective ones or too wide a range none is made at all, and where the only group of a split that has fewer than ${display.hideBelow} is left out, so is the next smallest. A few sampling areas or one person with much of the weight are noted.`,
			'Of a question with several answers, each answer is a share of its own of those who are counted: those who chose anything, and those who chose none only where the editor says so. Such shares may add to more than 100.',
			'The difference of two answers, groups or waves keeps what the two have in common. In a panel the same person in two waves is one unit. A group is set beside everyone else, not beside the total of which it is a part.',
			`Where many groups are compared, their number is said: about ${printed((1 - level) * 20)} in 20 would look clear by chance.`
		],
		formulas: [
			{
				text: 'p = Σ w y ∕ Σ w;  z = w (y − p) ∕ Σ w;  V = Σₕ nₕ ∕ (nₕ − 1) Σ (t − t̄)²',
				where: [
					['w, y', 'weight of a person, and 1 or 0 for the answer'],
					[
						't, t̄',
						'sum of z in a sampling area, and the mean of these sums in its stratum h of nₕ areas'
					]
				]
			},
			{
				text: 'n* = min(p(1 − p) ∕ V, (Σ w)² ∕ Σ w²)',
				where: [
					[
						'(Σ w)² ∕ Σ w²',
						'Kish’s effective number; the design effect from weighting is n Σ w² ∕ (Σ w)²'
					]
				]
			},
			{
				text: 'variance of a difference = V₁ + V₂ − 2 Cov',
				where: [['Cov', 'their covariance, from the products of the two z']]
			}
		],
		examples: [
			{
				given: '120 of 200 in a group, 100 of 200 others',
				says: [
					groupSentence({
						group: 'Example group',
						share: group.value!,
						others: others.value!,
						difference: { value, range: range! }
					}),
					comparisonsNote(12)
				]
			},
			{
				given: 'Weights',
				says: [unweightedNote, rowsLeftOutNote(3), smallBaseNote({ areas: 6, weightShare: 0.08 })]
			},
			{ given: 'Some did not answer', says: [noAnswerNote(0.123)] }
		],
		sources: [
			'Woodruff 1971, Journal of the American Statistical Association 66:411–414; Binder 1983, International Statistical Review 51:279–292; Särndal, Swensson & Wretman 1992, Model Assisted Survey Sampling',
			'Kish 1992, Journal of Official Statistics 8:183–200',
			'Kott 2017, Statistics Canada 12-001-X; Franco, Little, Louis & Slud 2019, for the range'
		],
		program: [
			'rows/sampleDesign',
			'rows/waveDesign',
			'rows/answered',
			'rows/weightedMean',
			'rows/shareOf',
			'rows/meanOf',
			'rows/distributionOf',
			'rows/contrastOf',
			'rows/shareDifference',
			'rows/taylorCovariance',
			'rows/kishEffect',
			'rows/degreesOfFreedom',
			'rows/sharePrecision',
			'rows/codedSample',
			'rows/groupSums',
			'rows/groupVariances',
			'rows/stratumTotals',
			'rows/splitSums',
			'rows/combined',
			'rows/groupShares',
			'rows/labelled',
			'rows/codedAnswers',
			'rows/severalAnswers',
			'rows/respondentShares'
		]
	},
	{
		id: 'crosstab',
		title: 'Two questions against each other',
		text: [
			'Whether the answers to two questions go together is judged from rows of respondents only, never from published percentages, and told in one sentence. The test allows for weights and design. Where more than a fifth of the cells would hold fewer than five people, it is called rough.'
		],
		formulas: [
			{
				text: 'X² = n Σ (pᵢⱼ − pᵢ pⱼ)² ∕ (pᵢ pⱼ), divided by how much the design inflates it; then compared with an F distribution',
				where: [['pᵢⱼ, pᵢ, pⱼ', 'weighted shares of a cell, its row and its column']]
			}
		],
		examples: [
			{
				given: '120 of 200 in a group say yes, 100 of 200 others',
				says: [relatedSentence(test!.tail < 1 - level)]
			}
		],
		sources: [
			'Rao & Scott 1984, Annals of Statistics 12:46–60; Thomas & Rao 1987, Journal of the American Statistical Association 82:630–636'
		],
		program: ['rows/crosstab']
	},
	{
		id: 'raking',
		title: 'Weighting to known margins',
		text: [
			'For rows without weights, weights can be made that meet several margins at once, such as age and region, and stay as near to the starting weights as can be. They are not trimmed. The range takes them as given, which mostly makes it the wider of two there are: the other allows for what weighting to margins makes more certain.'
		],
		rules: [
			`The margins are met one after the other, again and again, until no factor differs from 1 by more than ${printed(raking.tolerance)}, at most ${raking.mostCycles} times. Refused are margins that do not add to 100% within ${printed(100 * raking.targetSlack)} points, categories without respondents, and rows without a value.`,
			`A weight over ${raking.largeWeight} times the mean is reported, whether it was made here or stands in the file.`
		],
		formulas: [
			{
				text: 'w ← w × target share × N ∕ current total, for each category of each margin in turn',
				where: [['N', 'the number of people']]
			}
		],
		examples: [
			{ given: 'Weighted to age and region', says: [weightedHereNote(['age', 'region'])] }
		],
		sources: [
			'Deming & Stephan 1940, Annals of Mathematical Statistics 11:427–444; Deville, Särndal & Sautory 1993, Journal of the American Statistical Association 88:1013–1020'
		],
		program: [
			'rows/rake',
			'rows/rakeCoded',
			'rows/rakedWeights',
			'rows/rakedError',
			'rows/warnOfLargeWeights'
		]
	}
];
