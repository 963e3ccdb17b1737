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

/** Ends the request: a wave was shown once; what was published of it can still be had. */
export function withdrawn(id: string): never {
	error(
		410,
		`The wave “${id}” is no longer shown. What was published stays at /waves/${id}/r/1.csv.`
	);
}
