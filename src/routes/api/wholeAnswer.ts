import { wentWrong } from '$lib/words/interface/api.ts';
import { apiAnswer } from './apiAnswer.ts';

/** Answers in JSON even where something fails that nobody foresaw. */
export async function wholeAnswer(work: () => Promise<Response>): Promise<Response> {
	try {
		return await work();
	} catch (reason) {
		console.error('api:', reason);
		return apiAnswer({ message: wentWrong }, 500);
	}
}
