// The card of a wave that says what is disclosed of how it was done, and the same list on the page of methods.
import type { DisclosureFact, DisclosureItem, DisclosureStatus } from '$lib/survey/disclosure.ts';

export const title = 'How it was done';
export const count = (disclosed: number, all: number) => `${disclosed} of ${all} disclosed`;

export const explanation =
	'The eleven items are those that members of the Transparency Initiative of the American Association for Public Opinion Research (AAPOR) disclose. An item counts as disclosed when its chief facts are in our data. This says what is known, not how good the poll is. [How items are counted](/methods#disclosure)';
export const meanings =
	'“Not stated by the publisher” means that the sources named on this page do not give it. What our data have no place for may well be stated in those sources.';
export const onlyReports =
	'Every number of this wave is known here through reports by others; the pollster’s own publication may state more.';
export const notes = 'From the notes';

export const statuses: Record<DisclosureStatus, string> = {
	disclosed: 'Disclosed',
	partly: 'Partly',
	undisclosed: 'Not disclosed here',
	'not-applicable': 'Not applicable'
};

/** How many items have a status other than disclosed. */
export const rest: Record<Exclude<DisclosureStatus, 'disclosed'>, (count: number) => string> = {
	partly: (count) => `${count} partly`,
	undisclosed: (count) => `${count} not disclosed here`,
	'not-applicable': (count) => `${count} not applicable`
};

export const items: Record<DisclosureItem, string> = {
	strategy: 'Kind of research',
	sponsor: 'Who paid and who asked',
	instruments: 'Questions as they were put',
	population: 'Whom it is about',
	sample: 'How people were chosen',
	mode: 'How they were asked',
	dates: 'When',
	size: 'How many, how exact',
	weighting: 'Weighting',
	processing: 'Processing and checks',
	limitations: 'Limitations'
};

/** What stands before a fact. */
export const labels: Partial<Record<DisclosureFact, string>> = {
	pollster: 'Conducted by',
	sponsor: 'Sponsor',
	wording: 'Exact wording',
	answers: 'Answers',
	population: 'People',
	country: 'Country',
	selection: 'Chosen',
	mode: 'Mode',
	'field-dates': 'In the field',
	'exact-days': 'Exact days',
	interviews: 'Interviews',
	margin: 'Precision',
	computed: 'Precision',
	weighting: 'Weighting'
};

export const survey = 'A survey: people were asked, and shares of their answers published.';
export const noSponsor = 'None is named besides the pollster.';
export const wording = (known: number, all: number) =>
	known === all
		? 'As it stands with each question below.'
		: `For ${known} of ${all} questions, as it stands with each below.`;
export const answers = 'As published, with each question below.';
export const noMargin = 'Not applicable, since people were not drawn at random.';

/** Facts for which the data have no column. */
export const noPlace: Partial<Record<DisclosureFact, string>> = {
	context: 'instructions and what was asked before',
	recruitment: 'the sampling frame, recruitment, quotas and incentives',
	languages: 'the languages it was asked in',
	model: 'the model behind the margin',
	'margin-details': 'whether the margin allows for weighting',
	weighting: 'how answers were weighted, and to what targets',
	processing: 'how answers were processed and checked',
	limitations: 'a statement of limitations'
};
export const noPlaceFor = (what: string) => `Our data have no place for ${what}.`;
