import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { decodeChunks } from '$lib/csv/encoding/decodeChunks.ts';
import { delimiters } from '$lib/csv/table/delimiters.ts';
import { encodingFor } from '$lib/csv/encoding/encodingFor.ts';
import { type Encoding, encodings } from '$lib/csv/encoding/encodings.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { readEvents } from '$lib/csv/readEvents.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { writeEvents } from '$lib/csv/write/writeEvents.ts';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { anyEvents, anyWaves } from './anyWaves.ts';

/** How a program may write a table. */
const form = fc.record({
	delimiter: fc.constantFrom(...delimiters),
	newline: fc.constantFrom('\n', '\r\n', '\r'),
	quotes: fc.boolean(),
	told: fc.boolean(),
	encoding: fc.constantFrom(...(Object.keys(encodings) as Encoding[])),
	mark: fc.boolean(),
	chunk: fc.integer({ min: 1, max: 5_000 })
});
type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

/** A canonical file as bytes of another form; `null` where the encoding lacks a character of it. */
function rewritten(csv: string, as: Form): Uint8Array | null {
	const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
	const table = Papa.unparse(data.slice(0, -1), as);
	const text = (as.told ? `sep=${as.delimiter}${as.newline}` : '') + table;
	const addBOM = as.mark && as.encoding.startsWith('utf');
	const bytes = iconv.encode(text, as.encoding, { addBOM });
	const back = iconv.decode(bytes, as.encoding, { stripBOM: addBOM });
	return back === text ? new Uint8Array(bytes) : null;
}

/** The text of such a file as it comes in; the editor says the encoding where the bytes cannot. */
function textOf(bytes: Uint8Array, { encoding, mark, chunk }: Form) {
	const problems = new ProblemList();
	const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
		bytes.subarray(i * chunk, (i + 1) * chunk)
	);
	const certain = encoding === 'utf-8' || (mark && encoding.startsWith('utf'));
	const used = encodingFor(chunks, certain ? {} : { encoding }, problems);
	const text = [...decodeChunks(chunks, used, problems)].join('');
	expect(problems.list()).toEqual([]);
	return text;
}

const errors = (problems: { severity: string }[]) =>
	problems.filter(({ severity }) => severity === 'error');

describe('whatever delimiter, line end, quoting, encoding and mark a file has', () => {
	it('it reads as the same waves', () => {
		fc.assert(
			fc.property(anyWaves, form, (waves, as) => {
				const bytes = rewritten(writeSurveys(waves), as);
				fc.pre(bytes !== null);
				const { value, problems } = readSurveys(textOf(bytes, as));
				expect(value).toEqual(waves);
				expect(errors(problems)).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	it('it reads as the same events', () => {
		fc.assert(
			fc.property(anyEvents, form, (events, as) => {
				const bytes = rewritten(writeEvents(events), as);
				fc.pre(bytes !== null);
				const { value, problems } = readEvents(textOf(bytes, as));
				expect(value).toEqual(events);
				expect(errors(problems)).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});
});
