import { parsePublishedNumber } from '$lib/survey/publishedNumber.ts';
import { designEffectFromMargin } from '$lib/stats/topline/designEffectFromMargin.ts';
import { designEffectOf } from '$lib/stats/topline/designEffectOf.ts';
import { settings } from '$lib/stats/settings.ts';
import { designEffectNote } from '$lib/words/designEffectNote.ts';
import { formatCount } from '$lib/words/formatCount.ts';
import { exampleWave } from './example.ts';
import { printed } from './print.ts';
import type { MethodSection } from './section.ts';

const { assumed, least } = settings.designEffect;
const margin = parsePublishedNumber('2.8')!;
const interviews = 2063;
const implied = designEffectFromMargin(margin, interviews);
const withMargin = exampleWave('2023-01', { sampleSize: interviews, marginOfError: margin });
const later = exampleWave('2025-02');

/** How many interviews a weighted poll is worth. */
export const effectiveSample: MethodSection = {
	id: 'effective-sample',
	title: 'Effective number of interviews and design effect',
	text: [
		'Polls weight their answers: some people count for more than others, so that the sample resembles the public. That makes a poll of 1,000 as uncertain as a smaller one without weights. The design effect says by how much: 1,000 interviews with a design effect of 2 are worth 500. All ranges here are made with this effective number, never with the bare one; the number printed beside a percentage is always the unweighted number of people asked.',
		'The design effect of a wave is looked for in this order, and the page says which was found:'
	],
	rules: [
		`From the published margin, where the number of interviews is known too. A margin is printed rounded: one of ${margin.value} may be anything from 2.75 to 2.85. The upper end is used, and never less than ${printed(least)}.`,
		'From the margin of the nearest wave of the same pollster for the same sponsor, unless the two are known to have asked in different ways (mode).',
		`Where there is none: ${printed(assumed)} is assumed. This is a choice; published national polls commonly imply 1.2 to 2.`,
		'Where a margin was published without the number of interviews, it gives the effective number by itself, for everyone asked.'
	],
	formulas: [
		{
			text: 'n* = n ∕ deff',
			where: [
				['n', 'people asked: of everyone, or of the group that the percentage is about'],
				['deff', 'the design effect']
			]
		},
		{
			text: 'deff = (m ∕ 100)² n ∕ (z² ∕ 4)',
			where: [['m', 'the margin in points, at the upper end of what its rounding leaves open']]
		},
		{ text: 'n* = (z² ∕ 4) ∕ (m ∕ 100)², where n was not published', where: [] }
	],
	examples: [
		{
			given: `A margin of ${margin.value} points with ${formatCount(interviews)} interviews`,
			says: [
				`Design effect ${implied.low.toFixed(2)} to ${implied.high.toFixed(2)}; used is ${designEffectOf(withMargin, []).value.toFixed(2)}, so the poll is worth ${formatCount(Math.round(interviews / designEffectOf(withMargin, []).value))} interviews.`
			]
		},
		{
			given: 'A later wave of the same pollster, published without a margin',
			says: [designEffectNote(designEffectOf(later, [withMargin]))]
		},
		{
			given: 'No margin published for any wave',
			says: [designEffectNote(designEffectOf(later, []))]
		}
	],
	sources: ['Kish 1965, Survey Sampling, chapter 8'],
	program: [
		'topline/effectiveSample',
		'topline/sampleWith',
		'topline/designEffects',
		'topline/designEffectOf',
		'topline/designEffectFromMargin'
	]
};
