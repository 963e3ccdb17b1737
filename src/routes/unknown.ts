import { error } from '@sveltejs/kit';
import type { Store } from '$lib/server/store.ts';
import * as words from '$lib/words/interface/address.ts';

/** Ends the request: nothing of this kind has that name, and where to look for one. */
export function unknown(kind: keyof typeof words.unknown, id: string): never {
	error(404, words.unknown[kind](id));
}

/** Ends the request for a wave that is not shown: it was once, and what was published of it can be had; or it never was. */
export async function noWave({ waves }: Store, id: string): Promise<never> {
	const { length } = await waves.revisions(id);
	return length ? error(410, words.withdrawn(id)) : unknown('wave', id);
}
