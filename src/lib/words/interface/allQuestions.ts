// Every question by topic, to be searched and narrowed.
import { formatCount } from '$lib/words/formatCount.ts';

export const title = 'All questions';
export const find = 'Find questions';
export const text = 'Words';
export const topic = 'Topic';
export const allTopics = 'All topics';
export const country = 'Country';
export const allCountries = 'All countries';
export const submit = 'Find';

export const count = (shown: number, total: number) =>
	shown === total
		? `${formatCount(total)} questions.`
		: `${formatCount(shown)} of ${formatCount(total)} questions.`;
export const showAll = 'Show all';

/** Which of the questions that fit stand on this page. */
export const part = (first: number, last: number, count: number) =>
	`Listed here: ${formatCount(first)} to ${formatCount(last)} of ${formatCount(count)}, those asked most often first.`;
export const pages = {
	label: 'Pages of questions',
	newer: 'Questions asked more often',
	older: 'Questions asked less often'
};

export const otherTopic = 'Other questions';
export const waves = (count: number) => (count > 1 ? ` · ${count} waves` : '');
export const groupsOnly = 'published for groups only';
