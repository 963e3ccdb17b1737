// The dashboard.

/** The way to the list below. */
export const allQuestions = (count: number) => `All ${count} questions`;
export const whatHappened = 'What happened';
export const latestFirst = 'The latest first.';
export const wholeTimeline = 'The whole timeline';
export const drawnNumbers = 'The percentages drawn above';

/** The way to all that is known of a question, with the other countries in which it was asked. */
export function allOfIt(otherCountries: string[]): string {
	const also = otherCountries.length ? `, also in ${otherCountries.join(' and ')}` : '';
	return `All answers, groups and waves${also}`;
}
