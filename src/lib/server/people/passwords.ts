import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import * as words from '$lib/words/interface/server.ts';
import { Refusal } from '../refusal.ts';

/** argon2id with 19 MiB and two passes, as OWASP's password storage cheat sheet asks for at least. */
const cost = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

const SHORTEST = 10;
const LONGEST = 200;

let nobody: Promise<string> | null = null;

/** The hash to keep of a password that somebody chose. */
export async function hashPassword(password: string): Promise<string> {
	if (password.length < SHORTEST) throw new Refusal('password', words.passwordTooShort(SHORTEST));
	if (password.length > LONGEST) throw new Refusal('password', words.passwordTooLong(LONGEST));
	return hash(password.normalize('NFKC'), cost);
}

/** Whether the password is right. Where there is none to compare with it takes the same time to say no. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
	nobody ??= hash(randomBytes(32), cost);
	const against = stored ?? (await nobody);
	const matches = await verify(against, password.slice(0, LONGEST + 1).normalize('NFKC'));
	return matches && stored !== null;
}
