// The page of methods around its sections.
export const title = 'Methods';
export const description =
	'Every figure of this site in plain words: how it is worked out, from what, and what is never done.';
export const lead =
	'How every figure of this site comes about: what was published, what is worked out from it, by which formula, and in which words it is told. The numbers and the quoted sentences on this page are made by the program itself.';
export const contents = 'On this page';
export const formula = 'Formula';
export const where = 'where';
export const examples = 'What the site writes';
export const sources = 'Sources';
export const program = 'In the program';

export const settings = 'All settings';
export const settingsLead =
	'What is a choice and not a fact stands in one place in the program (`src/lib/stats/settings.ts`) and is printed here from there. Proportions are printed as percents or points.';
export const setting = 'Setting';
export const value = 'Value';
export const meaning = 'Meaning';
