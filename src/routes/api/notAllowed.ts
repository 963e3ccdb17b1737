import { apiAnswer } from './apiAnswer.ts';

/** The answer to a method that an address does not know. */
export function notAllowed(allow: string): Response {
	return apiAnswer({ message: `Only ${allow} is possible here.` }, 405, { allow });
}
