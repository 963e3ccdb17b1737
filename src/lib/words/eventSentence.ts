import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { EventDifference } from '$lib/stats/event/eventDifference.ts';
import type { PublishedPoll } from '$lib/stats/event/pollsOf.ts';
import { verdict } from '$lib/stats/topline/verdict.ts';
import { distanceText } from './distanceText.ts';
import { pointsText } from './pointsText.ts';
import { quoted } from './quoted.ts';
import { rangeText } from './rangeText.ts';

/**
 * What differed between the time before and after an event, by the pollsters that asked in both; never what the event did.
 *
 * @example eventSentence(found, event) // '2 pollsters asked before and after “Singapore summit”: 6 points higher after (range 1.0 to 11.0). This is …'
 */
export function eventSentence(
	{ sides, difference }: EventDifference<PublishedPoll>,
	event: Pick<TimelineEvent, 'title'>
): string {
	if (!difference)
		return 'No pollster asked this both before and after, so the change cannot be separated from differences between pollsters.';
	const seen = [...sides.before, ...sides.after].map((poll) => poll.observation);
	const pollsters = new Set(seen.map(({ wave }) => wave.pollster)).size;
	const decimals = Math.max(...seen.map(({ estimate }) => estimate.percent.decimals));
	const asked = `${pollsters} ${pollsters === 1 ? 'pollster' : 'pollsters'} asked before and after ${quoted(event.title)}`;
	const { value, range } = difference;
	if (verdict(range) !== 'clear')
		return `${asked}; no clear difference: ${pointsText(value, decimals)}, anything from ${rangeText(range)} fits.`;
	const side = value < 0 ? 'lower' : 'higher';
	return `${asked}: ${distanceText(value, decimals)} ${side} after (range ${rangeText(range)}). This is a difference between two periods, not proof that the event caused it.`;
}
