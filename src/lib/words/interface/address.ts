import { visible } from '$lib/words/visible.ts';

// Addresses that cannot be used, and what is not there.
export const refusal = (name: string, value: string, advice: string) =>
	`The address says “${name}=${visible(value)}”, which cannot be used: ${advice}`;
export const oneOf = (choices: readonly string[]) => `it must be one of ${choices.join(', ')}.`;
export const after = (to: string) => `it lies after “to=${to}”.`;
export const aDate = 'write a date that exists as YYYY, YYYY-MM or YYYY-MM-DD.';
export const aPage = 'write a whole number from 1.';
export const notAsked = (known: string) =>
	`nobody was asked for it here. The answers are ${known}.`;

export const unknown = {
	question: (id: string) =>
		`There is no question “${visible(id)}” here. All questions are on the first page.`,
	wave: (id: string) => `There is no wave “${visible(id)}” here. All waves are listed under Waves.`,
	event: (id: string) =>
		`There is no event “${visible(id)}” here. All events are listed under Timeline.`,
	revision: (id: string) =>
		`There is no revision “${visible(id)}” here. The page of the wave lists its revisions.`
};
export const withdrawn = {
	wave: (id: string) =>
		`The wave “${id}” is no longer shown. What was published stays at /waves/${id}/r/1.csv.`,
	event: (id: string) =>
		`The event “${id}” is no longer shown. What was published stays at /timeline/${id}/r/1.csv.`
};
