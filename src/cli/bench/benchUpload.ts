import { execFile } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { startSite } from '../lib/startSite.js';
import { askPages } from './askPages.ts';
import { largeSurvey } from './largeSurvey.ts';
import { peakMemory } from './peakMemory.ts';

const run = promisify(execFile);

/** Reads a file with Papa Parse alone, as a stream and into arrays; says how many seconds that took. */
const alone = `
import Papa from 'papaparse';
import { createReadStream } from 'node:fs';
const start = performance.now();
Papa.parse(createReadStream(process.argv[1], { encoding: 'utf8' }), {
	header: false,
	step: () => undefined,
	complete: () => console.log((performance.now() - start) / 1000)
});`;

async function secondsAlone(file: string): Promise<number> {
	const args = ['--input-type=module', '--eval', alone, file];
	return Number((await run(process.execPath, args, { cwd: process.cwd() })).stdout);
}

/** Makes an editor and a token to publish with. */
async function tokenFor(env: NodeJS.ProcessEnv): Promise<string> {
	const command = resolve('build/commands/editor.js');
	await run(process.execPath, [command, 'add', 'Bench'], { env });
	const { stdout } = await run(process.execPath, [command, 'token', 'Bench'], { env });
	return stdout.trim().split('\n').at(-1)!;
}

async function upload(site: string, token: string, file: string): Promise<string> {
	const sending = request(`${site}/api/waves`, {
		method: 'PUT',
		headers: {
			authorization: `Bearer ${token}`,
			'content-type': 'text/csv',
			'content-length': statSync(file).size
		}
	});
	const answered = new Promise<string>((done, failed) => {
		sending.once('error', failed).once('response', (response) => {
			let begun = '';
			response.setEncoding('utf8');
			response.on('data', (text: string) => (begun ||= text));
			response.on('end', () => done(begun));
		});
	});
	await pipeline(createReadStream(file), sending);
	return answered;
}

const perSecond = (rows: number, seconds: number) => Math.round(rows / seconds).toString();

/**
 * Rows per second of an upload from its first byte to its last row being published, beside those of Papa Parse alone on the
 * same file; the most memory that server and worker took together, and how long pages took meanwhile and afterwards.
 */
export async function benchUpload(shippedData: string, rows: number): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'topline-bench-'));
	const file = join(folder, 'large.csv');
	const { wave, question } = await largeSurvey(shippedData, file, rows);
	const site = await startSite(process.cwd(), { SHIPPED_DATA: shippedData, UPLOAD_LIMIT: '4G' });
	try {
		const token = await tokenFor(site.env);
		const before = await secondsAlone(file);
		const memory = peakMemory(site.pid);
		const pages = askPages(site.url, ['/', wave.shipped, question.shipped, '/timeline']);
		const start = performance.now();
		const answer = await upload(site.url, token, file);
		const seconds = (performance.now() - start) / 1000;
		const meanwhile = await pages.stop();
		if (!answer.includes('"published":true')) throw new Error(answer.slice(0, 500));
		const after = await secondsAlone(file);
		const later = askPages(site.url, ['/', wave.own, question.own, question.shipped, '/timeline']);
		await new Promise((done) => setTimeout(done, 5_000));
		const afterwards = await later.stop();
		const papa = (before + after) / 2;
		return [
			`upload: ${rows} rows published at ${perSecond(rows, seconds)} rows/s, Papa Parse alone ${perSecond(rows, papa)} rows/s, ratio ${(papa / seconds).toFixed(3)}`,
			`memory: server and worker at most ${memory.stop()} MB`,
			`pages meanwhile: ${meanwhile}`,
			`pages afterwards: ${afterwards}`
		];
	} finally {
		await site.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}
