import { Refusal } from './refusal.ts';

/** A name as it is shown and as it is compared: without regard to case, width and repeated spaces. */
export function editorName(text: string): { name: string; key: string } {
	const name = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
	if (!name || name.length > 80 || /\p{C}/u.test(name))
		throw new Refusal('name', 'Please choose a name of 1 to 80 letters, digits and spaces.');
	return { name, key: name.toLowerCase() };
}
