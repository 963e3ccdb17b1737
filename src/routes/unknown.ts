import { error } from '@sveltejs/kit';
import * as words from '$lib/words/interface/address.ts';

/** Ends the request: nothing of this kind has that name, and where to look for one. */
export function unknown(kind: keyof typeof words.unknown, id: string): never {
	error(404, words.unknown[kind](id));
}

/** Ends the request: a wave was shown once; what was published of it can still be had. */
export function withdrawn(id: string): never {
	error(410, words.withdrawn(id));
}
