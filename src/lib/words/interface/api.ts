// Answers to scripts.
export const nothingHere = 'There is nothing at this address. See /data for the API.';
export const onlyPossible = (method: string) => `Only ${method} is possible here.`;
export const unknownToken =
	'The token is not known. A new one is made with: npm run editor -- token NAME';
export const sendToken = 'Send a token: Authorization: Bearer TOKEN';
export const sendCsv = 'Send a CSV with the header Content-Type: text/csv';
export const sendPlain = 'Send the CSV as it is, without Content-Encoding.';
export const unknownParameter = (name: string, known: string[]) =>
	`The address says “${name}”, which is not known here; there are ${known.slice(0, -1).join(', ')} and ${known.at(-1)}. Nothing was stored.`;
export const sayWhy =
	'This replaces something that is published: say why in the address, as in ?note=A+misprint+in+the+report. Readers see it in the history. Nothing was stored.';
export const brokeOff = 'The body broke off.';
export const wentWrong = 'Something went wrong here; nothing was stored.';
