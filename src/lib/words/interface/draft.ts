// What is wrong with an uploaded file, or what publishing it would do.
import { formatCount } from '$lib/words/formatCount.ts';
import { formatTime } from '$lib/words/formatTime.ts';

export type Noun = 'wave' | 'event';

const many = (n: number, noun: string) => `${formatCount(n)} ${noun}${n === 1 ? '' : 's'}`;

const kinds = { survey: 'Survey CSV', event: 'Event CSV', respondents: 'CSV of respondents' };
export const onlyYou = (kind: keyof typeof kinds | null, size: string) =>
	`${kind === null ? size : `${kinds[kind]}, ${size}`}. Only you see this page.`;

export const toCorrect = (problems: number) =>
	`${problems === 1 ? 'One problem has' : `${formatCount(problems)} problems have`} to be corrected in the file first. Nothing was stored.`;
export const uploadCorrected = 'Upload the corrected file';
export const discardThis = 'Discard this one';

export const row = 'Row';
export const rowNumber = (row: number) => `Row ${row} with all of its cells`;
export const column = 'Column';
export const cell = 'Cell';
export const whatIsWrong = 'What is wrong, and what to do';
export const empty = 'empty';
export const warning = 'Warning';
export const inOrder = 'Problems in the order of the file; rows as a spreadsheet counts them';
export const rowByRow = 'Row by row, as a spreadsheet counts them';
export const problems = (n: number) => (n === 1 ? 'one problem' : `${formatCount(n)} problems`);
export const suchAs = 'such as:';
export const moreAlike = (n: number) => `${formatCount(n)} more like these`;
export const downloadList = 'Download this list (CSV)';

export const nothingToDo = (noun: Noun, identical: number) =>
	identical ? `${many(identical, noun)}: identical, nothing to do.` : `The file holds no ${noun}s.`;
export const allPublished = 'Everything in this file is published already, exactly so.';
export const done = 'Done';

export const wouldHappen = (
	noun: Noun,
	counts: { new: number; changed: number; identical: number }
) =>
	[
		counts.new && `${many(counts.new, noun)} would be new`,
		counts.changed && `${many(counts.changed, noun)} would change`,
		counts.identical && `${many(counts.identical, noun)} identical, nothing to do`
	]
		.filter(Boolean)
		.join('; ') + '.';

export const warningsToAccept = (n: number) =>
	`${n === 1 ? 'One warning' : `${formatCount(n)} warnings`} to accept first`;
export const inRow = (row: number) => `Row ${row}.`;
export const accept = 'I accept';
export const note = (needed: boolean) => (needed ? 'Why is it changed?' : 'Why? (if you like)');
export const noteHelp = (most: number) =>
	`Readers see it in the history beside your name, at most ${most} characters.`;
export const noteMissing =
	'This replaces something that is published. Please write why: readers see it in the history. Nothing was published.';
export const longNote = (length: number, most: number) =>
	`The note has ${length} characters; at most ${most} are possible. Nothing was published.`;
export const publish = (noun: Noun, n: number) => `Publish ${many(n, noun)}`;
export const discard = 'Discard';
/** What stands in the way of publishing what was seen: what was published, by whom and when, where that is known. */
export const outdated = ({ what, editor, at }: Record<'what' | 'editor' | 'at', string | null>) =>
	`${at ? `Published meanwhile by ${editor ?? 'whoever runs this site'}, on ${formatTime(at)}: the ${what}.` : 'Something else was published since this page was made, or the file is read otherwise.'} Nothing was stored: please look again at what would change now.`;
export const notAccepted = 'Nothing was published: each warning must be accepted first.';

export const changed = 'Changed';
export const added = 'New';
export const identical = 'Identical';
export const wouldBecome = (revision: number) => `Would become revision ${revision}.`;
export const comesBack = (revision: number) =>
	`It was withdrawn before and comes back as revision ${revision}.`;
export const publishedSo = (n: number) => `${formatCount(n)} already published exactly so`;
export const notListed = (n: number) =>
	n > 0 ? `${formatCount(n)} more ${n === 1 ? 'is' : 'are'} not listed here.` : '';
export const moreListed = (n: number) => `${formatCount(n)} more`;
export const waveSize = (questions: number, percentages: number) =>
	`${many(questions, 'question')}, ${many(percentages, 'percentage')}`;

export const withheld = (rows: number, all: boolean) =>
	`${all ? 'Readers would see none of it. ' : ''}${many(rows, 'row')} would be stored but not shown to readers:`;
export const withheldGroup = (question: string, group: string, why: string) =>
	`${question}, ${group}: ${why}`;

export const before = 'Before';
export const after = 'After';
export const change = 'Change';
export const itself = (noun: Noun) => `The ${noun} itself`;
export const rowChanges = {
	'row-added': 'row added',
	'row-removed': 'row removed',
	reordered: 'order of the answers'
};

export const howChartsLook = 'How the charts would look';
export const questionsNotDrawn = (n: number, besideOthers: boolean) =>
	`${formatCount(n)} ${besideOthers ? 'more ' : ''}${n === 1 ? 'question is' : 'questions are'} affected and not drawn here.`;
export const questionsUnseen = (n: number) =>
	`Of ${n === 1 ? 'one question' : `${n} questions`} readers would see nothing from this file: all of it would be withheld.`;
export const wavesNotDrawn = (n: number) =>
	`The answers of ${formatCount(n)} more ${n === 1 ? 'wave' : 'waves'} are not drawn here.`;
export const howTimelineShows = 'How the timeline would show them';
export const newAndChanged = 'New and changed events';

export const stepsLabel = 'Steps';
export const steps = {
	file: 'File',
	map: 'Columns',
	check: 'Check',
	compare: 'Compare',
	publish: 'Publish'
};
export type Step = keyof typeof steps;

export const whatReadersAreTold = 'What readers would be told otherwise';
export const about = 'About';
export const verdicts = 'Whether the last change is clear';
export const joins = 'Which waves share a line';
export const effectOn = (series: string, what: string) => `${series}: ${what}`;
export const noVerdict = 'No two waves that can be compared.';
export const notYet = 'Not yet beside one another.';

/** The title of a chart of the preview. */
export const chartTitle = (when: 'before' | 'after', answer: string | null, country: string) =>
	`${when === 'before' ? 'As it stands' : 'As it would be'}: ${answer ?? ''}, ${country}`;

/** What is being done with a draft. */
const jobs: Record<string, string> = {
	check: 'The file is being read and checked.',
	publish: 'The file is being published.',
	compute: 'Percentages are being computed from the respondents.',
	trends: 'Trends are being worked out.',
	waiting: 'Other files are read first; this one waits.'
};
export const beingDone = (job: string) => jobs[job] ?? 'The draft is being worked on.';
export const progress = 'Progress';
export const donePercent = (percent: number) => `${percent}% done`;
export const mayLeave =
	'You may leave this page and come back; the work goes on, and the page shows by itself how far it is.';
export const cancel = 'Stop this';
export const tryAgain = 'Try again';

export const needsMapping =
	'The columns of this file have to be matched first: not everything that is needed could be recognised. Nothing was stored.';
export const looksLikePeople =
	'Each row of this file looks like one person asked. Percentages can be computed from them; if it holds percentages, match its columns. Nothing was stored.';
export const notFound = 'Not found so far:';
export const toMapping = 'Match the columns';
export const toRespondents = 'Compute percentages from respondents';
export const changeMapping = 'Change what the columns hold or how the file is read';
export const howRead = (n: number) =>
	n === 1
		? 'How the file was read: one thing was taken for granted'
		: `How the file was read: ${n} things were taken for granted`;

export const correctRows = 'Correct the rows';
export const downloadRows = (n: number) =>
	`Download ${n === 1 ? 'the row' : `the ${formatCount(n)} rows`} with problems (CSV)`;
export const downloadRowsHelp =
	'With four more columns that say what is wrong; they are ignored when the rows come back.';
export const correctThem =
	'Correct them in a spreadsheet. A row that does not belong in the file is emptied but for its number in _row.';
export const bringBack = 'Choose the corrected rows:';
export const putIn = 'Put them in place';
export const lookAtRows = 'Look at the rows here';
export const correctedSoFar = (n: number) =>
	n === 1 ? 'One row was corrected so far.' : `${n} rows were corrected so far.`;
export const correctedNow = (n: number) =>
	n === 1 ? 'One row was put in place.' : `${n} rows were put in place.`;
export const noRowsBrought = 'Please choose the file with the corrected rows first.';
export const notTheRows =
	'These are not rows of this file: the CSV needs the column _row with the number of each row, and columns called as in the file. Nothing was changed.';
export const readAsSaved = (programme: string) =>
	`Its columns were matched as they were saved for ${programme}.`;
