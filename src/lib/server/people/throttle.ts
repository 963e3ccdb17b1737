import { tooManyAttempts } from '$lib/words/interface/server.ts';
import { Refusal } from '../refusal.ts';

const WINDOW = 15 * 60_000;
/** Failures within the window after which further attempts are refused. */
const LIMITS = { person: 10, address: 50 };
/** Names and addresses remembered at a time. */
const ROOM = 10_000;

/** Counts failed sign-ins by name and address, and by address alone, in the memory of this process. */
export function createThrottle() {
	const now = () => Date.now();
	const failures = new Map<string, number[]>();
	const recent = (key: string) => (failures.get(key) ?? []).filter((at) => now() - at < WINDOW);
	const keys = (name: string, address: string) => ({
		person: JSON.stringify([name, address]),
		address: JSON.stringify([address])
	});
	return {
		/** Refuses where too many attempts failed lately. */
		check(name: string, address: string): void {
			const { person, address: from } = keys(name, address);
			const [byPerson, byAddress] = [recent(person), recent(from)];
			const blocking =
				byPerson.length >= LIMITS.person
					? byPerson
					: byAddress.length >= LIMITS.address
						? byAddress
						: null;
			if (!blocking) return;
			const minutes = Math.max(1, Math.ceil((blocking[0]! + WINDOW - now()) / 60_000));
			throw new Refusal('too-many-attempts', tooManyAttempts(minutes));
		},
		/** Notes an attempt. It counts from its start, so that attempts at the same time are counted too. */
		attempt(name: string, address: string): void {
			for (const key of Object.values(keys(name, address))) {
				const times = [...recent(key), now()];
				failures.delete(key);
				failures.set(key, times);
			}
			while (failures.size > ROOM) failures.delete(failures.keys().next().value!);
		},
		/** Takes back what was noted of a person whose sign-in succeeded. */
		succeed(name: string, address: string): void {
			const { person, address: from } = keys(name, address);
			failures.delete(person);
			failures.set(from, recent(from).slice(0, -1));
		}
	};
}
