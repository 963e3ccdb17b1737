import { decodeChunks } from './decodeChunks.ts';
import type { Reading } from './problem.ts';
import { ProblemList } from './problemList.ts';

/** Reads bytes as UTF-8 without its byte-order mark; any other encoding is a problem, never guessed. */
export function decodeCsv(bytes: Uint8Array): Reading<string> {
	const problems = new ProblemList();
	const text = [...decodeChunks([bytes], 'utf-8', problems)].join('');
	return { value: problems.total ? '' : text, problems: problems.list() };
}
