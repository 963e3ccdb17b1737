import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { rowBytes, writeRows } from '$lib/csv/write/writeRows.ts';

const fields = eventFormat.columns.filter(({ sparse }) => !sparse).map(({ field }) => field);

/** Made-up texts, short and long, of which many repeat from row to row. */
const text = fc.oneof(
	fc.constantFrom('', 'yes', 'a, "quoted" text', 'line\r\nline', 'né à', '북한', '😀'.repeat(30)),
	fc.string({ unit: 'grapheme', maxLength: 90 })
);
const anyRecords = fc
	.array(fc.array(fc.tuple(fc.nat(fields.length - 1), text), { maxLength: 4 }), { maxLength: 12 })
	.map((changes) => {
		let record: Record<string, string> = Object.fromEntries(fields.map((field) => [field, 'x']));
		return changes.map((some) => {
			for (const [at, value] of some) record = { ...record, [fields[at]!]: value };
			return record;
		});
	});

test('Papa Parse reads every cell as it was written, whatever it shares with the row above', () => {
	fc.assert(
		fc.property(anyRecords, (records) => {
			const rows = records.map((event) => ({ event }));
			const { data } = Papa.parse<string[]>(writeRows(eventFormat, rows), { newline: '\r\n' });
			const cells = records.map((record) => fields.map((field) => record[field]!));
			expect(data.slice(1, -1)).toEqual(cells);
			expect(data.at(-1)).toEqual(['']);
		}),
		{ numRuns: 500 }
	);
});

test('the bytes are those of UTF-8, and what was written before is not touched', () => {
	const [first, second] = ['ä', '한'.repeat(50)].map((title) =>
		rowBytes(eventFormat, [{ event: { title } }])
	);
	expect(Buffer.from(first!).toString()).toContain('ä');
	expect(Buffer.from(second!).toString()).toContain('한'.repeat(50));
});
