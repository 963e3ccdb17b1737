// What is refused, told to whoever asked.
export const otherSite = 'Forms of other sites are not accepted here.';
export const lengthUnknown = 'Say how long the body is with a Content-Length header.';
export const tooLarge = (limit: string) =>
	`This is larger than the ${limit} that are accepted here. Nothing was stored.`;
export const tooManyAttempts = (minutes: number) =>
	`Too many failed attempts to sign in. Please try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
export const usedInvitation =
	'This link was used already or has expired. Please ask for a new one.';
export const nameNeeded = 'Please choose a name of 1 to 80 letters, digits and spaces.';
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
export const wrongIn = (path: string, place: string | null, reason: string) =>
	`${path}: "${place ?? 'the file'}" is wrong: ${reason}.`;
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
