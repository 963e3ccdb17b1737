// Choosing a file to upload, and why it is not taken.
export const upload = 'Upload';
export const title = 'Upload surveys or events';
export const lead =
	'Choose a CSV as it left the pollster. You will see what is wrong, or what would change, before anything is published.';
export const gone = 'That draft is no longer here: it was published or discarded.';

export const several =
	'Each file waits below as a draft of its own. Open it to see what would change, and publish it there.';

export const file = 'A survey CSV or an event CSV';
export const check = 'Check this file';
export const dropHere = (limit: string) =>
	`Choose a file or drop it here; of several, each becomes a draft. Up to ${limit}, UTF-8. Nothing is published yet.`;
export const sending = (name: string) => `Sending ${name} …`;

export const drafts = 'Your drafts';
export const draftsKept =
	'Checked, not published. Only you see them; they are kept for seven days.';
export const time = (day: string, clock: string) => `${day}, ${clock} UTC`;

export const before = 'Before you begin';
export const whereColumns =
	'The columns, templates and names of other houses that are understood stand under [Data](/data).';
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
