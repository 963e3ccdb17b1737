import { decodeChunks } from './decodeChunks.ts';
import { encodingFor } from './encodingFor.ts';
import type { Reading } from '$lib/csv/problems/problem.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';

/** Reads the bytes of a whole file as text; an encoding that is not certain is a warning. */
export function decodeCsv(bytes: Uint8Array): Reading<string> {
	const problems = new ProblemList();
	const encoding = encodingFor(bytes, {}, problems);
	const value = [...decodeChunks([bytes], encoding, problems)].join('');
	return { value, problems: problems.list() };
}
