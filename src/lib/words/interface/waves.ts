// The list of all waves.
export const title = 'Waves';
export const description = (total: number) =>
	`All ${total} survey waves: who asked whom, when and how.`;
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
	shown === total ? `${total} waves.` : `${shown} of ${total} waves.`;
export const more = (count: number) =>
	`${count} more ${count === 1 ? 'is' : 'are'} not listed here; choose a programme, country or year.`;
export const showAll = 'Show all';

export const forSponsor = (sponsor: string) => `for ${sponsor}`;
export const noSampleSize = 'sample size not published';
export const sampleSize = (n: string) => `n = ${n}`;
export const size = (questions: number, numbers: number) =>
	`${questions} ${questions === 1 ? 'question' : 'questions'}, ${numbers} ${numbers === 1 ? 'number' : 'numbers'}`;
