import { dateOfDay } from '$lib/survey/partialDate.ts';
import type { EventSides, FieldedPoll } from '$lib/stats/event/sidesOfEvent.ts';
import { formatCount } from './formatCount.ts';
import { formatDate } from './formatDate.ts';

const count = (k: number, one: string) => `${k} ${k === 1 ? one : `${one}s`}`;

/**
 * What a comparison of pollsters with themselves rests on: waves on each side, the days covered, and what is left out.
 *
 * @example pooledPolls(sides) // 'SSRS: 2 waves before and 1 after, between 22 March and 17 June 2018 (88 days).'
 */
export function pooledPolls({ before, after, houses, unpaired }: EventSides): string {
	const used: FieldedPoll[] = [...before, ...after];
	const first = Math.min(...used.map((poll) => poll.start));
	const last = Math.max(...used.map((poll) => poll.end));
	const [from, to] = [first, last].map((day) => formatDate(dateOfDay(day)));
	const covered = `between ${from} and ${to} (${formatCount(last - first + 1)} days)`;
	const rest = `${houses.join(', ')}: ${count(before.length, 'wave')} before and ${after.length} after, ${covered}.`;
	if (!unpaired.length) return rest;
	const are = unpaired.length === 1 ? 'is' : 'are';
	const did =
		new Set(unpaired.map(({ house }) => house)).size === 1 ? 'a pollster that' : 'pollsters that';
	const polls = new Map<string, number>();
	for (const { house } of unpaired) polls.set(house, (polls.get(house) ?? 0) + 1);
	const who = [...polls].map(([house, k]) =>
		k === 1 || polls.size === 1 ? house : `${house} (${k})`
	);
	return `${rest} ${count(unpaired.length, 'poll')} of ${did} did not ask on both sides ${are} left out: ${who.join(', ')}.`;
}
