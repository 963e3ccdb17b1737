// The page that is shown instead of another one.
export const titles: Record<number, string> = {
	400: 'This address cannot be used',
	401: 'Sign in first',
	403: 'This is not allowed',
	404: 'Not found',
	410: 'No longer shown',
	413: 'Too large'
};
export const otherwise = 'Something went wrong here';

export const noPage = 'There is no page at this address. It may have been mistyped.';
export const notMade = 'The page could not be made. Nothing is lost; try again in a moment.';

export const questions = 'All questions';
export const waves = 'All waves';
export const timeline = 'The timeline';
export const data = 'Everything as CSV';
