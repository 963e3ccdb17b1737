import { workFaulted } from '$lib/words/interface/server.ts';
import { StoreError } from '../storeError.ts';

/** What went wrong with a job, in a sentence for whoever asked for it. */
export class WorkFailed extends Error {
	override name = 'WorkFailed';
}

/** What came in the way of a job, in a sentence; what nobody foresaw is for the console alone. */
export function sentenceFor(reason: unknown): string {
	if (reason instanceof WorkFailed || reason instanceof StoreError) return reason.message;
	console.error(reason);
	return workFaulted;
}
