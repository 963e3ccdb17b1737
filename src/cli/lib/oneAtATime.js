import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How often whoever waits looks again, in milliseconds. */
const pause = 100;

/** @param {number} pid */
function isRunning(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}

/**
 * Takes the lock, away from a process that has ended if need be.
 * @param {string} lock
 * @returns {number | null} the process that holds it, `null` where it is ours
 */
function holderOf(lock) {
	try {
		writeFileSync(lock, String(process.pid), { flag: 'wx' });
		return null;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
	}
	try {
		const holder = Number(readFileSync(lock, 'utf8'));
		if (isRunning(holder)) return holder;
		rmSync(lock, { force: true });
	} catch {
		// it was given back in between
	}
	return holderOf(lock);
}

/**
 * Installs or builds while no other process does so in the same clone; who comes second says once that it waits.
 * @param {string} root
 * @param {() => Promise<void>} work
 */
export async function oneAtATime(root, work) {
	const lock = join(root, '.svelte-kit', 'lock');
	mkdirSync(dirname(lock), { recursive: true });
	for (let told = false, holder; (holder = holderOf(lock)); told = true) {
		if (!told)
			console.log(`Waiting for process ${holder}, which installs or builds here as well …`);
		await setTimeout(pause);
	}
	try {
		await work();
	} finally {
		rmSync(lock, { force: true });
	}
}
