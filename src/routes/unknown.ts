import { error } from '@sveltejs/kit';
import type { Store } from '$lib/server/store.ts';
import * as words from '$lib/words/interface/address.ts';
import { tombstone } from './history/tombstone.ts';

/** Ends the request: nothing of this kind has that name, and where to look for one. */
export function unknown(kind: keyof typeof words.unknown, id: string): never {
	error(404, words.unknown[kind](id));
}

/** Revisions that may be named in place of what was withdrawn. */
const latest = 6;

/** Ends the request for a wave that is not shown: it was once, and by whom and why it was withdrawn; or it never was. */
export async function noWave({ waves }: Store, id: string): Promise<never> {
	const revisions = await waves.revisions(id, latest);
	if (!revisions.length) unknown('wave', id);
	error(410, { message: words.withdrawn.wave(id), tombstone: tombstone('wave', id, revisions) });
}

/** The same for an event. */
export async function noEvent({ events }: Store, id: string): Promise<never> {
	const revisions = (await events.revisions(id)).slice(-latest);
	if (!revisions.length) unknown('event', id);
	error(410, { message: words.withdrawn.event(id), tombstone: tombstone('event', id, revisions) });
}
