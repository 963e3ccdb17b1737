import { ofOpinion } from '$lib/survey/opinion.ts';
import { formatCount } from '$lib/words/formatCount.ts';
import { formatPercent } from '$lib/words/formatPercent.ts';
import { opinionNote } from '$lib/words/interface/question.ts';
import { exampleEstimate, exampleWave } from './example.ts';
import type { MethodSection } from './section.ts';

const wave = {
	...exampleWave('2025-05'),
	estimates: [
		exampleEstimate('48'),
		exampleEstimate('32', { response: 'No', stance: 'oppose' }),
		exampleEstimate('20', { response: 'Don’t know', stance: 'none' })
	]
};
const rebased = ofOpinion([wave]).waves[0]!.estimates;
const listed = (estimates: typeof rebased) =>
	estimates.map((estimate) => `${estimate.response} ${formatPercent(estimate)}`).join(', ');

/** Shares of those with an opinion. */
export const opinion: MethodSection = {
	id: 'opinion',
	title: 'Of everyone asked, or of those with an opinion',
	text: [
		'A chart over time shows shares of everyone asked, as published. It can show those of the people with an opinion instead, which makes polls with many and with few who do not know easier to compare; never both on one axis. These shares are worked out here, with a base of their own, and their ranges and verdicts rest on that smaller base.',
		'It is done only where the share without an opinion (don’t know, refused) was published for the same wording and group, and not where several answers were allowed.'
	],
	formulas: [
		{
			text: 'p′ = p ∕ (1 − k),  n′ = n (1 − k)',
			where: [
				['p, n', 'the published percentage, divided by 100, and the number of people asked'],
				['k', 'the share without an opinion: the published sum, else the sum of its parts']
			]
		}
	],
	examples: [
		{
			given: `${listed(wave.estimates)}, of ${formatCount(wave.sampleSize!)} people`,
			says: [
				`${listed(rebased)}, of ${formatCount(rebased[0]!.groupSampleSize!)} people.`,
				opinionNote(1)
			]
		}
	]
};
