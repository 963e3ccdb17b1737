import type { Reading } from './problem.ts';
import { ProblemList } from './problemList.ts';

const LINE_FEED = 10;

function decoded(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function firstBadLine(bytes: Uint8Array): number {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const next = bytes.indexOf(LINE_FEED, start);
		const end = next < 0 ? bytes.length : next + 1;
		if (decoded(bytes.subarray(start, end)) === null) return line;
		start = end;
	}
	return line;
}

/** Reads bytes as UTF-8 without its byte-order mark; any other encoding is a problem, never guessed. */
export function decodeCsv(bytes: Uint8Array): Reading<string> {
	const problems = new ProblemList();
	const text = decoded(bytes);
	if (text === null) problems.error('not-utf8', {}, { line: firstBadLine(bytes) });
	return { value: text ?? '', problems: problems.list() };
}
