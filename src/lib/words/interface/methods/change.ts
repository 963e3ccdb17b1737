import type { Observation } from '$lib/survey/comparability.ts';
import { settings } from '$lib/stats/settings.ts';
import { judgedChange } from '$lib/stats/topline/judgedChange.ts';
import { changeSentence } from '$lib/words/changeSentence.ts';
import { differenceNote } from '$lib/words/differenceNote.ts';
import { formatCount } from '$lib/words/formatCount.ts';
import { panelNote } from '$lib/words/panelNote.ts';
import { exampleFigure } from './example.ts';
import { certainty, printed } from './print.ts';
import type { Example, MethodSection } from './section.ts';

const deff = printed(settings.designEffect.assumed);

function verdictOn(from: Observation, to: Observation): string {
	return changeSentence(judgedChange(from, to, [from.wave, to.wave]), from, to);
}

function example(first: string, second: string): Example {
	const [from, to] = [exampleFigure(first, '2024-05'), exampleFigure(second, '2025-05')];
	return {
		given: `${first}%, then ${second}%, ${formatCount(from.wave.sampleSize!)} interviews each, design effect ${deff}`,
		says: [verdictOn(from, to)]
	};
}

/** How a change is judged. */
export const change: MethodSection[] = [
	{
		id: 'change',
		title: 'The range of a change',
		text: [
			`${differenceNote} It is put together from the ranges of the two percentages, each reaching as far as it does on that side, so that it keeps their lopsidedness near 0% and 100%.`,
			`The two waves are taken to have asked different people. Of a panel, which asks the same people again, only the published percentages are known here, so it is treated in the same way; where a panel is known to be one the page says: “${panelNote}”`
		],
		formulas: [
			{
				text: 'low = d − √((p₂ − l₂)² + (u₁ − p₁)²)',
				where: [
					['d', 'the second percentage less the first, p₂ − p₁'],
					['l, u', 'lower and upper end of the range of each percentage']
				]
			},
			{ text: 'high = d + √((u₂ − p₂)² + (p₁ − l₁)²)', where: [] }
		],
		sources: [
			'Newcombe 1998, Statistics in Medicine 17:873–890, method 10',
			'Zou & Donner 2008, Statistics in Medicine 27:1693–1702'
		],
		program: ['topline/change', 'topline/differenceRange']
	},
	{
		id: 'verdict',
		title: 'Clear, not clear, or left open by rounding',
		text: [
			`A change is called clear when its range leaves out 0. Where nothing had changed, ${certainty} such comparisons would not be called clear. Otherwise the page says “no clear change” and which changes fit, and never that nothing changed. There is no other test, and no figure of probability.`,
			'Percentages printed as whole numbers hide up to half a point each. So the range is also looked at with both figures moved, within what prints the same, as far down and as far up as can be. Where the verdict differs between the two, the figures as published leave it open, and that is said.',
			'Where neither the number of interviews nor a margin of one of the waves was published, there is no verdict.'
		],
		formulas: [
			{
				text: 'clear if low − h > 0 or high + h < 0; left open if only one of the shifted ranges leaves out 0',
				where: [
					['h', 'half the printed unit of each figure, added: 1 point for two whole percents']
				]
			}
		],
		examples: [
			example('47', '56'),
			example('50', '52'),
			example('50', '56'),
			{
				given: '50%, then 55%, no number of interviews published for the first',
				says: [
					verdictOn(
						exampleFigure('50', '2024-05', { sampleSize: null }),
						exampleFigure('55', '2025-05')
					)
				]
			}
		],
		program: ['topline/verdict', 'topline/judgedChange', 'topline/printedUnit']
	}
];
