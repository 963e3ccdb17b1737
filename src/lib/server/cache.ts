/** At most this many answers are remembered at a time. */
const ROOM = 200;

/**
 * Remembers answers for as long as the store's version stays the same. The version is asked for at each reading,
 * since other processes publish too.
 */
export function createCache(version: () => Promise<string>) {
	let known = '';
	let answers = new Map<string, Promise<unknown>>();
	return async <T>(name: string, read: () => Promise<T>): Promise<T> => {
		const now = await version();
		if (now !== known) {
			known = now;
			answers = new Map();
		}
		const remembered = answers.get(name);
		if (remembered) return remembered as Promise<T>;
		if (answers.size >= ROOM) answers.delete(answers.keys().next().value!);
		const room = answers;
		const answer = read();
		room.set(name, answer);
		answer.catch(() => room.delete(name));
		return answer;
	};
}

export type Cache = ReturnType<typeof createCache>;
