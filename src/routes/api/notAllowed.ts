import { onlyPossible } from '$lib/words/interface/api.ts';
import { apiAnswer } from './apiAnswer.ts';

/** The answer to a method that an address does not know. */
export function notAllowed(allow: string): Response {
	return apiAnswer({ message: onlyPossible(allow) }, 405, { allow });
}
