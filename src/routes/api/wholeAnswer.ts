import { apiAnswer } from './apiAnswer.ts';

/** Answers in JSON even where something fails that nobody foresaw. */
export async function wholeAnswer(work: () => Promise<Response>): Promise<Response> {
	try {
		return await work();
	} catch (reason) {
		console.error('api:', reason);
		return apiAnswer({ message: 'Something went wrong here; nothing was stored.' }, 500);
	}
}
