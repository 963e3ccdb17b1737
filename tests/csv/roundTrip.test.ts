import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCsv } from '$lib/csv/encoding/decodeCsv.ts';
import { readEvents } from '$lib/csv/readEvents.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { writeEvents } from '$lib/csv/write/writeEvents.ts';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { anyComputedWaves, anyEvents, anyWaves } from './anyWaves.ts';

const errors = (problems: { severity: string }[]) =>
	problems.filter(({ severity }) => severity === 'error');

describe('what is written', () => {
	it('reads back as the same waves, whatever their texts hold', () => {
		fc.assert(
			fc.property(anyWaves, (waves) => {
				const { value, problems } = readSurveys(writeSurveys(waves));
				expect(value).toEqual(waves);
				expect(errors(problems)).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('reads back with what few files state, too', () => {
		fc.assert(
			fc.property(anyComputedWaves, (waves) => {
				const once = writeSurveys(waves);
				const { value, problems } = readSurveys(once);
				expect(value).toEqual(waves);
				expect(errors(problems)).toEqual([]);
				expect(writeSurveys(value)).toBe(once);
			}),
			{ numRuns: 100 }
		);
	});

	it('has the columns of few files only where a row states them', () => {
		fc.assert(
			fc.property(anyWaves, anyComputedWaves, (waves, computed) => {
				const header = (of: typeof waves) => writeSurveys(of).split('\r\n', 1)[0]!.split(',');
				const few = ['computed_from', 'weighting', 'design_effect', 'effective_sample_size'];
				expect(header(waves).filter((name) => few.includes(name))).toEqual([]);
				const names = header(computed).filter((name) => few.includes(name));
				expect(names).toEqual(computed.length ? few : []);
			}),
			{ numRuns: 100 }
		);
	});

	it('is canonical: written, read and written again it is the same text', () => {
		fc.assert(
			fc.property(anyWaves, (waves) => {
				const once = writeSurveys(waves);
				expect(writeSurveys(readSurveys(once).value)).toBe(once);
			}),
			{ numRuns: 100 }
		);
	});

	it('survives being stored as UTF-8', () => {
		fc.assert(
			fc.property(anyWaves, (waves) => {
				const once = writeSurveys(waves);
				const { value, problems } = decodeCsv(new TextEncoder().encode(once));
				expect(value).toBe(once);
				expect(problems).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	it('reads back as the same events', () => {
		fc.assert(
			fc.property(anyEvents, (events) => {
				const once = writeEvents(events);
				const { value, problems } = readEvents(once);
				expect(value).toEqual(events);
				expect(errors(problems)).toEqual([]);
				expect(writeEvents(readEvents(once).value)).toBe(once);
			}),
			{ numRuns: 200 }
		);
	});

	it('ends every line with CRLF, quotes only what needs it and has no byte-order mark', () => {
		const written = writeSurveys([]);
		expect(written.endsWith(',notes\r\n')).toBe(true);
		expect(written.startsWith('wave_id,')).toBe(true);
		expect(written).not.toContain('"');
	});
});

describe('any text at all', () => {
	it('is read without an exception', () => {
		const anything = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc
				.array(
					fc.constantFrom('"', ',', ';', '\n', '\r', '\t', ' ', 'a', '7', 'wave_id', 'percent')
				)
				.map((parts) => parts.join(''))
		);
		fc.assert(
			fc.property(anything, (text) => {
				expect(Array.isArray(readSurveys(text).value)).toBe(true);
				expect(Array.isArray(readEvents(text).value)).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	it('a file that lost one character is read without an exception', () => {
		fc.assert(
			fc.property(anyWaves, fc.nat(), (waves, seed) => {
				const good = writeSurveys(waves);
				const at = seed % good.length;
				const broken = good.slice(0, at) + good.slice(at + 1);
				expect(Array.isArray(readSurveys(broken).problems)).toBe(true);
			})
		);
	});
});
