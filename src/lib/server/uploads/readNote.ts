import { longNote, noteNeeded } from '$lib/words/interface/server.ts';
import { Refusal } from '../refusal.ts';

/** The longest note, in characters. */
export const mostNote = 500;

/** What was written of why something is done, on one line; empty where nothing was. */
export const tidyNote = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();

/** Why something was done, as it was written: on one line. Refuses what is empty or too long. */
export function readNote(text: string): string {
	const note = tidyNote(text);
	if (!note) throw new Refusal('note', noteNeeded);
	if (note.length > mostNote) throw new Refusal('note', longNote(note.length, mostNote));
	return note;
}
