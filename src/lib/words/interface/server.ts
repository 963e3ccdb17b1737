import type { Site } from '$lib/survey/site.ts';
import { eventCategories } from '$lib/survey/timelineEvent.ts';

// What is refused, told to whoever asked.
export const otherSite = 'Forms of other sites are not accepted here.';
export const lengthUnknown = 'Say how long the body is with a Content-Length header.';
export const tooLarge = (limit: string) =>
	`This is larger than the ${limit} that are accepted here. Nothing was stored.`;
export const notSwitch = (name: string, text: string) =>
	`${name} is "${text}", but must be 1 or 0.`;
export const tooManyAttempts = (minutes: number) =>
	`Too many failed attempts to sign in. Please try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
export const usedInvitation =
	'This link was used already or has expired. Please ask for a new one.';
export const nameNeeded = 'Please choose a name of 1 to 80 letters, digits and spaces.';
export const onlyLead = (lead: string | null) =>
	`Only ${lead ?? 'the first editor'} can do this here. Nothing was changed.`;
export const editorExists = (name: string) =>
	`There is an editor called ${name} already. Make a new link beside that name instead.`;
export const notOneself = 'You cannot disable yourself. Nothing was changed.';
export const labelNeeded = 'Please say in 1 to 80 characters what the token is for.';
export const noteNeeded = 'Please write why: readers see it in the history. Nothing was changed.';
export const replacesUnexplained =
	'This replaces something that is published, and nobody has said why; readers see the reason in the history. Nothing was stored.';
export const longNote = (length: number, most: number) =>
	`What you wrote has ${length} characters; at most ${most} are possible. Nothing was changed.`;
export const noRevision = 'There is no such revision to go back to. Nothing was changed.';
export const identicalToCurrent = (n: number) =>
	`Revision ${n} is identical to what is shown now. There is nothing to do.`;
export const publishedMeanwhile = (editor: string | null) =>
	`Published meanwhile by ${editor ?? 'whoever runs this site'}. Nothing was changed: please look again.`;
export const withdrawnAlready = 'It is withdrawn already. There is nothing to do.';
export const passwordTooShort = (shortest: number) =>
	`Please choose a password of at least ${shortest} characters.`;
export const passwordTooLong = (longest: number) =>
	`Please choose a password of at most ${longest} characters.`;

// What stands in the way of starting, told to whoever runs the site.
export const notBytes = (name: string, text: string) =>
	`${name} is "${text}", but must be a number of bytes such as 67108864 or 64M.`;
export const notPort = (text: string) =>
	`PORT is "${text}", but must be a whole number from 0 to 65535.`;
export const notOrigin = (text: string) =>
	`ORIGIN is "${text}", but must be the address of the site such as https://example.org.`;
export const notSqlite = (text: string) =>
	`DATABASE_URL is "${text}", but must be sqlite: followed by the path of a file.`;
export const unreadable = (path: string, reason: string) => `${path} cannot be read: ${reason}.`;
/** What each part of site.json must be. */
const partsOfSite: Record<keyof Site, string> = {
	title: 'a text, the name of the site',
	subject: 'a text, a few words on what the site is about',
	introduction: 'a text, one or two sentences under the title',
	featured:
		'a list of the questions shown first, such as [{ "question": "build-bridge", "answer": { "stance": "favour" } }]',
	openingPeriod:
		'two dates, the first not after the second, such as { "from": "2017-01", "to": "2026-03" }',
	countries: 'names by the two-letter codes of ISO 3166-1, such as { "NZ": "New Zealand" }',
	categories: `a name for each of ${eventCategories.join(', ')}`,
	optInRanges: 'true or false',
	dataNote: 'a text, the licence and caveat of the data'
};
export const faultOfSite = (path: string, place: string, missing: boolean) => {
	const [part] = place.split('.', 1);
	const must = partsOfSite[part as keyof Site] ?? 'one object in braces';
	return `${path}: "${place}" is ${missing ? 'missing' : 'wrong'}: ${part === place ? 'it' : `"${part}"`} must be ${must}.`;
};
export const featuresUnknown = (path: string, question: string) =>
	`${path} features the question "${question}", which no wave asks; it is left out until one does.`;
export const noShippedData = (folder: string, code: string | undefined) =>
	`The folder of shipped data ${folder} cannot be read (${code}); SHIPPED_DATA names it.`;
export const noDataFolder = (folder: string, code: string | undefined) =>
	`The folder ${folder} cannot be created (${code}); set DATA_FOLDER to one that can be written.`;
export const databaseNotWritten = (path: string, reason: string) =>
	`The database ${path} cannot be opened and written (${reason}); check the file, its folder and who may write there.`;
export const databaseNotRead = (path: string, reason: string) =>
	`The database ${path} cannot be read (${reason}); restore it from a copy, or move it away to begin anew.`;
export const databaseNewer =
	'The database was written by a newer version of this program; start that version instead.';

// Why heavy work came to nothing, told to the editor who asked for it.
export const outOfMemory =
	'The file needs more memory than there is. Nothing was stored: please split it, for example by wave, and upload the parts.';
export const workerEnded =
	'The work on this file was broken off. Nothing was stored: please try again.';
export const workFaulted =
	'Something went wrong here that is not the fault of the file. Nothing was stored: please try again, and tell whoever runs this site if it happens again.';
interface Newer {
	what: string | null;
	editor: string | null;
	at: string | null;
}
export const publishedSince = ({ what, editor, at }: Newer) =>
	`${what ? `The ${what}` : 'Something in this file'} was published meanwhile${editor ? ` by ${editor}` : ''}${at ? ` at ${at.slice(11, 16)} UTC on ${at.slice(0, 10)}` : ''}. Nothing was stored: please look again at what would change now.`;
