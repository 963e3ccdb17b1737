import { nameNeeded } from '$lib/words/interface/server.ts';
import { Refusal } from '../refusal.ts';

/** A name as it is shown and as it is compared: without regard to case, width and repeated spaces. */
export function editorName(text: string): { name: string; key: string } {
	const name = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
	if (!name || name.length > 80 || /\p{C}/u.test(name)) throw new Refusal('name', nameNeeded);
	return { name, key: name.toLowerCase() };
}
