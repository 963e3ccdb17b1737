// The list of all waves.
import { formatCount } from '$lib/words/formatCount.ts';

export const title = 'Waves';
export const description = (total: number) =>
	`All ${formatCount(total)} survey waves: who asked whom, when and how.`;
export const lead =
	'Every fieldwork whose numbers are shown here: who asked whom, when and how many.';

export const choose = 'Choose waves';
export const programme = 'Programme';
export const allProgrammes = 'All programmes';
export const country = 'Country';
export const allCountries = 'All countries';
export const year = 'Year';
export const allYears = 'All years';
export const order = 'Order';
export const orders = {
	newest: 'Newest first',
	oldest: 'Oldest first',
	programme: 'By programme',
	sample: 'Largest sample first'
};
export const show = 'Show';

export const count = (shown: number, total: number) =>
	shown === total
		? `${formatCount(total)} waves.`
		: `${formatCount(shown)} of ${formatCount(total)} waves.`;
/** Which of the waves that fit stand on this page. */
export const part = (first: number, last: number, count: number) =>
	`Listed here: ${formatCount(first)} to ${formatCount(last)} of ${formatCount(count)}.`;
export const pages = {
	label: 'Pages of waves',
	newer: 'Back in this list',
	older: 'On in this list'
};
export const showAll = 'Show all';

export const forSponsor = (sponsor: string) => `for ${sponsor}`;
export const noSampleSize = 'sample size not published';
export const sampleSize = (n: string) => `n = ${n}`;
export const size = (questions: number, numbers: number) =>
	`${questions} ${questions === 1 ? 'question' : 'questions'}, ${numbers} ${numbers === 1 ? 'number' : 'numbers'}`;
