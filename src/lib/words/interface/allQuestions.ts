// Every question by topic, to be searched and narrowed.
export const title = 'All questions';
export const find = 'Find questions';
export const text = 'Words';
export const topic = 'Topic';
export const allTopics = 'All topics';
export const country = 'Country';
export const allCountries = 'All countries';
export const submit = 'Find';

export const count = (shown: number, total: number) =>
	shown === total ? `${total} questions.` : `${shown} of ${total} questions.`;
export const showAll = 'Show all';

export const more = (count: number) =>
	`${count} more ${count === 1 ? 'is' : 'are'} not listed here; look for words of ${count === 1 ? 'it' : 'them'}, or choose a topic.`;

export const otherTopic = 'Other questions';
export const waves = (count: number) => (count > 1 ? ` · ${count} waves` : '');
export const groupsOnly = 'published for groups only';
