import type { Poll } from './poll.ts';

/** The houses of some polls, in alphabetical order. */
export function housesOf(polls: readonly Pick<Poll, 'house'>[]): string[] {
	return [...new Set(polls.map((poll) => poll.house))].sort();
}
