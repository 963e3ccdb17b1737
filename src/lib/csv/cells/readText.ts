import { CellFault } from './cellFault.ts';

export const longestText = 10_000;
export const longestAddress = 2_000;

const webAddress = /^https?:\/\/\S+$/i;
/** What a browser would run or show as a page of ours. */
const runs = /^\s*(javascript|data|vbscript|file|blob)\s*:/i;
/** A name, perhaps with a password, before the host: it shows another site than the one that is opened. */
const named = /^https?:[\\/]*[^\\/?#]*@/i;
/** What a spreadsheet takes for a formula, or a program behind it for a command: numbers with a sign are none. */
const formula = /^(?:[=@|].|[-+][^\s\d.,]|\+\d[\d.,]*[^\d.,%])/;

/**
 * Traces of letters read in the wrong encoding (UTF-8 read as Western, Korean read as Western), or lost to question
 * marks where an encoding did not have them.
 */
const garbled = /Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|â€|[\u00a1-\u00ff]{4}|\?{3}|^\?+$/;

/** A text as it stands. One that is too long, or that a spreadsheet would run, is named and read all the same. */
export function readText(text: string): string | CellFault {
	if (text.length > longestText) return new CellFault('too-long', { longest: longestText }, text);
	const first = text.charCodeAt(0);
	// No formula begins with a letter or digit.
	if ((first <= 64 || first === 124) && formula.test(text))
		return new CellFault('formula', {}, text, 'warning');
	if (garbled.test(text)) return new CellFault('garbled', {}, text, 'warning');
	return text;
}

/** An address of the web that can be linked to. */
export function readAddress(text: string): string | CellFault {
	if (runs.test(text)) return new CellFault('unsafe-link');
	if (!webAddress.test(text) || !URL.canParse(text)) return new CellFault('not-a-url');
	if (named.test(text)) return new CellFault('unsafe-link', { about: 'password' });
	return text.length > longestAddress
		? new CellFault('too-long', { longest: longestAddress }, text)
		: text;
}
