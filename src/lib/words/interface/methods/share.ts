import { settings } from '$lib/stats/settings.ts';
import { toplineRange } from '$lib/stats/topline/toplineRange.ts';
import { extremeNote } from '$lib/words/extremeNote.ts';
import { formatCount } from '$lib/words/formatCount.ts';
import { shareRangeText } from '$lib/words/shareRangeText.ts';
import { certainty, z } from './print.ts';
import type { MethodSection } from './section.ts';

const { assumed } = settings.designEffect;
const interviews = 1000;
const range = (share: number) => toplineRange({ share, effectiveSize: interviews / assumed });
const text = (share: number) => {
	const { low, high } = range(share);
	return shareRangeText({ low: 100 * low, high: 100 * high });
};

/** The range of one percentage. */
export const share: MethodSection = {
	id: 'share',
	title: 'The range of a percentage',
	text: [
		`Whoever asks some people instead of everyone gets a slightly different percentage each time. The range holds the percentages among everyone from which a sample like this one could well have come. It is made so that in ${certainty} such samples it contains the answer from asking everyone, if sampling were the only error.`,
		'It is Wilson’s range. Unlike “plus or minus the margin” it never reaches below 0% or above 100%, and it still has a width where nobody, or everybody, gave an answer. It is not symmetrical near the ends.',
		'No range is given where it cannot be known: where neither the number of interviews nor a margin was published, and for a group whose own number of interviews was not published.'
	],
	formulas: [
		{
			text: 'low and high = (p + z² ∕ 2n* ∓ z √(p(1 − p) ∕ n* + z² ∕ 4n*²)) ∕ (1 + z² ∕ n*)',
			where: [
				['p', 'the published percentage, divided by 100'],
				['n*', 'the effective number of interviews, see below'],
				['z', `${z}, from the normal distribution, for ${certainty}`]
			]
		},
		{
			text: 'margin of a poll = z √(¼ ∕ n*)',
			where: [
				[
					'¼',
					'p(1 − p) at 50%, where it is largest: an upper limit for one percentage, and for nothing else'
				]
			]
		}
	],
	examples: [
		{
			given: `50% and 5% of ${formatCount(interviews)} interviews, no design effect published`,
			says: [`50%, range ${text(0.5)}`, `5%, range ${text(0.05)}`]
		},
		{
			given: `Nobody, or everybody, of ${formatCount(interviews)} people gave the answer`,
			says: [extremeNote(0, range(0)), extremeNote(1, range(1))]
		}
	],
	sources: [
		'Wilson 1927, Journal of the American Statistical Association 22:209–212',
		'Franco, Little, Louis & Slud 2019, Journal of Survey Statistics and Methodology 7:334–364',
		'Kish 1965, Survey Sampling, chapter 8; Franklin 2007, The “Margin of Error” for Differences in Polls, for the margin'
	],
	program: [
		'topline/readWave',
		'topline/toplineRange',
		'topline/wilsonRange',
		'topline/marginOfError',
		'topline/standardError'
	]
};
