import { lead as leadOf } from '$lib/stats/topline/lead.ts';
import { printedUnit } from '$lib/stats/topline/printedUnit.ts';
import { settings } from '$lib/stats/settings.ts';
import { verdict } from '$lib/stats/topline/verdict.ts';
import { formatCount } from '$lib/words/formatCount.ts';
import { leadSentence } from '$lib/words/leadSentence.ts';
import { exampleEstimate } from './example.ts';
import { printed } from './print.ts';
import type { Example, MethodSection } from './section.ts';

const interviews = 1000;
const { assumed } = settings.designEffect;

function example(ahead: string, behind: string): Example {
	const [a, b] = [
		exampleEstimate(ahead, { response: 'Agree' }),
		exampleEstimate(behind, { response: 'Disagree' })
	];
	const [one, other] = [a.percent.value / 100, b.percent.value / 100];
	const difference = leadOf(one, other, interviews / assumed);
	const rounding = (printedUnit(a.percent) + printedUnit(b.percent)) / 2;
	return {
		given: `${ahead}% and ${behind}% of ${formatCount(interviews)} interviews, design effect ${printed(assumed)}`,
		says: [leadSentence({ a, b, difference, verdict: verdict(difference.range, rounding) })]
	};
}

/** Two answers of one poll. */
export const lead: MethodSection = {
	id: 'lead',
	title: 'A lead, or a net',
	text: [
		'How far one answer is ahead of another in the same poll is less certain than either: who gives the one does not give the other, so an error that lifts the first lowers the second. Its range is up to twice as wide as that of one percentage. A net, such as favourable less unfavourable, is a lead between two sums.'
	],
	formulas: [
		{
			text: 'low = d − √((p₁ − l₁)² + (u₂ − p₂)² − 2r(p₁ − l₁)(u₂ − p₂)); high in the same way from the other ends',
			where: [
				['p₁, p₂', 'the two percentages, divided by 100, and d = p₁ − p₂'],
				['l, u', 'lower and upper end of the range of each'],
				['r', '−√(p₁ p₂ ∕ ((1 − p₁)(1 − p₂))), how strongly the two pull apart']
			]
		}
	],
	examples: [example('55', '38'), example('48', '45')],
	sources: [
		'Franklin 2007, The “Margin of Error” for Differences in Polls',
		'Newcombe 1998, Statistics in Medicine 17:2635–2650'
	],
	program: ['topline/lead']
};
