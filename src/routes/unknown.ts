import { error } from '@sveltejs/kit';

/** Ends the request: nothing of this kind has that name, and where to look for one. */
export function unknown(kind: 'question' | 'wave' | 'event' | 'revision', id: string): never {
	const list = {
		question: 'All questions are on the first page.',
		wave: 'All waves are listed under Waves.',
		event: 'All events are listed under Timeline.',
		revision: 'The page of the wave lists its revisions.'
	}[kind];
	error(404, `There is no ${kind} “${id}” here. ${list}`);
}
