// The rows of a file that cannot be stored, as they stand in it.
export const title = 'Rows to correct';
export const lead = (rows: number) =>
	`${rows === 1 ? 'One row' : `${rows} rows`} with cells that cannot be read, as they stand in the file. The columns at fault come first. Correct them in a spreadsheet and bring back the rows alone, or the whole file.`;
export const row = 'Row';
export const wholeRow = 'The row itself';
export const empty = 'empty';
export const noName = (position: number) => `Column ${position}`;
export const none = 'No row of this file is at fault.';
export const from = (first: number, last: number, total: number) =>
	`Rows ${first} to ${last} of ${total} with problems`;
export const earlier = 'Earlier rows';
export const later = 'Later rows';
export const pages = 'Pages of rows';
export const back = 'Back to the draft';
export const download = 'Download these rows to correct (CSV)';
