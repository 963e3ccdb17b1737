// What is wrong with an uploaded file, or what publishing it would do.
export type Noun = 'wave' | 'event';

const many = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

export const onlyYou = (noun: Noun, size: string) =>
	`${noun === 'event' ? 'Event' : 'Survey'} CSV, ${size}. Only you see this page.`;

export const toCorrect = (problems: number) =>
	`${problems === 1 ? 'One problem has' : `${problems} problems have`} to be corrected in the file first. Nothing was stored.`;
export const uploadCorrected = 'Upload the corrected file';
export const discardThis = 'Discard this one';

export const row = 'Row';
export const column = 'Column';
export const cell = 'Cell';
export const whatIsWrong = 'What is wrong, and what to do';
export const empty = 'empty';
export const warning = 'Warning';
export const inOrder = 'Problems in the order of the file; the header is row 1';
export const rowByRow = 'Row by row; the header is row 1';
export const problems = (n: number) => (n === 1 ? 'one problem' : `${n} problems`);
export const suchAs = 'such as:';
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
	`${n === 1 ? 'One warning' : `${n} warnings`} to accept first`;
export const inRow = (row: number) => `Row ${row}.`;
export const accept = 'I accept';
export const publish = (noun: Noun, n: number) => `Publish ${many(n, noun)}`;
export const discard = 'Discard';
export const outdated =
	'Something else was published since this page was made. Nothing was stored: please look again at what would change now.';
export const notAccepted = 'Nothing was published: each warning must be accepted first.';

export const changed = 'Changed';
export const added = 'New';
export const identical = 'Identical';
export const wouldBecome = (revision: number) => `Would become revision ${revision}.`;
export const comesBack = (revision: number) =>
	`It was withdrawn before and comes back as revision ${revision}.`;
export const publishedSo = (n: number) => `${n} already published exactly so`;
export const notListed = (n: number) => (n > 0 ? `${n} more are not listed here.` : '');
export const waveSize = (questions: number, percentages: number) =>
	`${many(questions, 'question')}, ${many(percentages, 'percentage')}`;

export const withheld = (rows: number) =>
	`${many(rows, 'row')} would be stored but not shown to readers:`;
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
	`${n} ${besideOthers ? 'more ' : ''}${n === 1 ? 'question is' : 'questions are'} affected and not drawn here.`;
export const wavesNotDrawn = (n: number) =>
	`The answers of ${n} more ${n === 1 ? 'wave' : 'waves'} are not drawn here.`;
export const howTimelineShows = 'How the timeline would show them';
export const newAndChanged = 'New and changed events';
