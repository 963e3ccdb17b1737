// Choosing a file to upload, and why it is not taken.
export const upload = 'Upload';
export const title = 'Upload surveys or events';
export const lead =
	'Choose a CSV as it left the pollster, whatever its columns are called. You say what is unclear, see what is wrong and what would change, and publish only then.';
export const gone =
	'That draft is no longer here: it was published or discarded, or its 30 days are over.';

export const several =
	'Each file waits below as a draft of its own. Open it to see what would change, and publish it there.';

export const file = 'A survey CSV or an event CSV';
export const check = 'Check this file';
export const dropHere = (limit: string) =>
	`Choose a file or drop it here; of several, each becomes a draft. Up to ${limit}. Nothing is published yet.`;
export const sending = (name: string) => `Sending ${name} …`;

export const drafts = 'Your drafts';
export const draftsKept = 'Not published. Only you see them; they are kept for 30 days.';
/** Where a draft is on its way. */
export const states = {
	working: 'being read',
	waiting: 'not looked at yet',
	mapping: 'columns to match',
	faulty: 'with problems to correct',
	identical: 'identical, nothing to do',
	ready: 'ready to publish',
	failed: 'broken off: open it to try again'
};
export type DraftState = keyof typeof states;

export const before = 'Before you begin';
export const whereColumns =
	'Encodings, delimiters, dates and numbers are understood in many forms; what is read, with templates and the names of other houses, stands under [Data](/data).';
export const scriptsToo = 'Scripts can publish the same file with one request; see the API there.';

export const joins =
	'Where the rule joins or breaks a line wrongly, you can [decide otherwise](/upload/comparability).';

export const noFile = 'Please choose a file first.';
export const tooMany = (most: number) =>
	`At most ${most} files can be taken at once. Nothing was stored.`;
export const brokeOff =
	'The upload broke off before the file was complete. Nothing was stored; please try again.';

export const spreadsheet = 'a spreadsheet';
export const pdf = 'a PDF';
export const textDocument = 'a text document';
export const statistics = 'a file of a statistics program';
export const archive = 'an archive';
export const otherFormat = 'another format';
export const picture = 'a picture';
export const notCsv = (filename: string, kind: string) =>
	`“${filename}” is ${kind}, not a CSV. Save or export it as “CSV UTF-8 (comma delimited)” and choose that file. Nothing was stored.`;

export const signedOut = 'Please sign in again';
export const sessionEnded =
	'Your session had ended, so nothing was stored. What you typed is kept on this page: sign in in a new tab, come back and send it again.';
export const signInElsewhere = 'Sign in (in a new tab)';
export const sendAgain = 'Send again what I had typed';
