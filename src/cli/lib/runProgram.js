import { spawn } from 'node:child_process';

/**
 * @typedef {{ env?: NodeJS.ProcessEnv; quiet?: boolean }} Manner `quiet` keeps what is printed for a failure
 * @typedef {{ code: number; output: string }} Outcome
 */

/**
 * Runs a program to its end; signals that stop us stop it too.
 * @param {string} program
 * @param {string[]} args
 * @param {Manner} [manner]
 * @returns {Promise<Outcome>}
 */
export function runProgram(program, args, { env = process.env, quiet = false } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			env,
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (text) => (output += text));

		/** @param {NodeJS.Signals} signal */
		const passOn = (signal) => child.kill(signal);
		process.on('SIGINT', passOn).on('SIGTERM', passOn);
		const release = () => process.off('SIGINT', passOn).off('SIGTERM', passOn);

		child.once('error', (error) => (release(), reject(error)));
		child.once('close', (code, signal) => {
			release();
			if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(130);
			resolve({ code: code ?? 1, output });
		});
	});
}
