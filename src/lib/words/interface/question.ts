// The page of a question.

export const kicker = 'Question';
export const nobodyAsked = 'Nobody asked this in the period you chose.';
export const showAllYears = 'Show all years';
export const whatHappened = 'What happened';

/** The title of a chart: the answer, where it was asked, and of whom the shares are. */
export function chartTitle(answer: string, country: string, ofOpinion: boolean): string {
	const title = answer ? `${answer}: ${country}` : country;
	return ofOpinion ? `${title}, of those with an opinion` : title;
}
export const onlyGroups = 'Published for subgroups only, see below.';
export const drawnNumbers = 'The percentages drawn above';
export const latestNote = 'This is the note of the latest wave;';
export const allNotes = 'those of all waves stand with their answers below.';
export const aboutTrend = 'About the trend line and its band';
export const otherChanges = 'The last change in the other series';

export const answer = 'Answer';
export const country = 'Country';
export const allCountries = 'All countries';
export const base = 'Shares of';
export const everyoneAsked = 'Everyone asked';
export const withOpinion = 'Those with an opinion';
export const yearsShown = 'Years shown';
export const showYears = 'Show these years';
export const allYears = 'All years';

/** What is shown of those with an opinion, and what cannot be. */
export function opinionNote(waves: number): string {
	const left =
		waves === 0
			? ''
			: ` ${waves} ${waves === 1 ? 'wave is' : 'waves are'} left out: the share without an opinion was not published.`;
	return `Computed here from the published percentages: each share divided by the share of those who gave an opinion, on a base smaller by those who did not. Whether someone says “don’t know” depends on how the question is put.${left}`;
}

export const compareTitle = 'Compare any two waves';
export const compareLead =
	'Two waves of one series can be compared; where pollster, population, wording or answers differ, the reason is given instead.';
export const oneWave = 'One wave';
export const otherWave = 'Another wave';
export const pickWave = 'Choose a wave';
export const compare = 'Compare';
export const sameWave = 'This is the same wave twice. Choose two different ones.';
export const pickBoth = 'Choose a second wave to compare it with.';
export const notShown = (wave: string) =>
	`${wave}, has no number in what is shown now. Choose another wave here, or another answer, country or period above.`;
/** The two numbers compared. */
export const fromTo = (from: string, to: string) => `From ${from} to ${to}:`;

export const answersTitle = 'All answers, wave by wave';
export const answersLead = 'The latest wave first, each as published, with where it comes from.';
export const byGroup = 'By group';
export const wordingsTitle = 'Who asked it, whom and how';
export const wordingsLead =
	'Each published wording with the waves that used it. Different populations are never averaged.';
export const wordingUnpublished = 'Exact wording not published';
/** A wording that has a name of its own. */
export const namedWording = (variant: string) => `(wording “${variant}”)`;
export const tableTitle = 'Every number';
export const tableCaption = 'Every published percentage on this question';

/** For editors only. */
export const decideLines = 'Decide which of these waves share a line';

export const downloadTitle = 'Download';
export const downloadAll = 'Everything on this question';
/** What the download holds. */
export const csvOfWaves = (waves: number) => `(CSV, ${waves} ${waves === 1 ? 'wave' : 'waves'})`;
export const downloadShown = 'Only the answer, country and years shown above';
export const asPublished = '(CSV, as published, of everyone asked)';
export const csv = '(CSV)';
export const downloadOther = 'All questions, the format and how to use it';
export const sameTopic = 'Other questions on this topic';

export const citeTitle = 'How to cite';
export const citeLead = 'Name who asked, whom and when. For the latest wave:';
export const citeRevision =
	'To name a state of the data that never changes, use the revision given on the page of each wave.';
/** Where a quoted number was seen. */
export const shownBy = (site: string, address: string) => `Shown by ${site}, ${address}`;
