// The sentences S3 and E1–E5 of STATISTICS.md, section 3; event titles are shipped.
import { expect, test } from 'vitest';
import type { EventDifference } from '$lib/stats/event/eventDifference.ts';
import type { PublishedPoll } from '$lib/stats/event/pollsOf.ts';
import { eventSentence } from '$lib/words/eventSentence.ts';
import { inFieldWhen } from '$lib/words/inFieldWhen.ts';
import { placeboSentence } from '$lib/words/placeboSentence.ts';
import { straddlingNote } from '$lib/words/straddlingNote.ts';
import { realEvents } from '../charts/realQuestion.ts';
import { everyone, wave } from '../stats/published.ts';

const event = realEvents.find(({ id }) => id === 'panmunjom-summit')!;

function poll(pollster: string, decimals = 0): PublishedPoll {
	const estimate = { ...everyone, percent: { value: 50, decimals } };
	const observation = { wave: wave('2018', { pollster }), estimate };
	return { day: 0, start: 0, end: 0, share: 0.5, variance: 0.0003, house: pollster, observation };
}

function found(
	polls: PublishedPoll[],
	value: number,
	low: number,
	high: number
): EventDifference<PublishedPoll> {
	const houses = [...new Set(polls.map(({ house }) => house))];
	const sides = { before: polls, after: polls, straddling: [], unpaired: [], houses };
	const difference = { value, standardError: 0.02, range: { low, high } };
	return { sides, difference, daysApart: 30 };
}

test('a clear difference is one between two periods', () => {
	expect(eventSentence(found([poll('A')], 0.055, 0.01, 0.1), event)).toBe(
		'1 pollster asked before and after “Panmunjom inter-Korean summit”: 6 points higher after (range 1.0 to 10.0). This is a difference between two periods, not proof that the event caused it.'
	);
	expect(eventSentence(found([poll('A'), poll('B', 1)], -0.055, -0.1, -0.01), event)).toBe(
		'2 pollsters asked before and after “Panmunjom inter-Korean summit”: 5.5 points lower after (range \u221210.0 to \u22121.0). This is a difference between two periods, not proof that the event caused it.'
	);
});

test('a pollster that asked in two modes is one pollster', () => {
	const inTwoModes = [
		{ ...poll('A'), house: 'A (online)' },
		{ ...poll('A'), house: 'A (telephone)' }
	];
	expect(eventSentence(found(inTwoModes, -0.02, -0.06, 0.02), event)).toBe(
		'1 pollster asked before and after “Panmunjom inter-Korean summit”; no clear difference: \u22122 points, anything from \u22126.0 to 2.0 fits.'
	);
});

test('without a pollster on both sides nothing is compared', () => {
	const none = { ...found([], 0, 0, 0), difference: null, daysApart: null };
	expect(eventSentence(none, event)).toBe(
		'No pollster asked this both before and after, so the change cannot be separated from differences between pollsters.'
	);
});

test('a difference is set beside those at earlier dates', () => {
	const differences = Array.from({ length: 14 }, (_, i) => ({ day: -7 * i, value: 0.01 }));
	expect(placeboSentence({ differences, asLarge: 5, enough: true })).toBe(
		'At 5 of 14 earlier dates the same comparison moved at least as much.'
	);
	expect(placeboSentence({ differences: [], asLarge: 0, enough: false })).toBe(
		'Too few earlier polls to say how unusual this is.'
	);
	expect(placeboSentence({ differences, asLarge: null, enough: true })).toBe('');
});

test('polls in the field on the day are counted, and say so themselves', () => {
	expect([0, 1, 3].map(straddlingNote)).toEqual([
		'',
		'1 poll in the field on the day is left out.',
		'3 polls in the field on the day are left out.'
	]);
	expect(inFieldWhen(event)).toBe('In the field when “Panmunjom inter-Korean summit” happened.');
	const speech = realEvents.find(({ id }) => id === 'axis-of-evil')!;
	expect(inFieldWhen(speech)).toBe('In the field when “‘Axis of evil’ speech” happened.');
});
