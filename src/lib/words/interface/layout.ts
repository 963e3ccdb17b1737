// The frame around every page.
export const skip = 'Skip to the content';

export const navigation = 'Main';
export const questions = 'Questions';
export const waves = 'Waves';
export const timeline = 'Timeline';
export const data = 'Data';
export const methods = 'Methods';
export const upload = 'Upload';

export const signedInAs = (name: string) => `Signed in as ${name}`;
export const signOut = 'Sign out';

export const asPublished =
	'Every number is shown as it was published; what was not published is said to be missing.';
export const howDrawn = 'How numbers are drawn and worded';
export const allData = 'All data as CSV';
export const program = (title: string) =>
	`The program behind ${title} is free software under the MIT licence.`;
