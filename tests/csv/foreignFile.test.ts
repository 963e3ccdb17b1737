import { describe, expect, it } from 'vitest';
import { foreignFile } from '$lib/csv/table/foreignFile.ts';
import { readUpload } from '$lib/server/uploads/readUpload.ts';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

// The first bytes are those of the ZIP, the OLE compound file and the PDF specifications.
describe('a file that is no text', () => {
	it.each([
		['PK\u0003\u0004\u0014\u0000', 'workbook'],
		['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'workbook'],
		['%PDF-1.7\n', 'pdf']
	])('%j is one problem by its own name', (head, found) => {
		const content = bytes(`${head}\u0000\u00ff\u00fe rest`);
		expect(foreignFile(content)).toBe(found);
		expect(readUpload(content).problems).toMatchObject([
			{ type: 'not-a-csv', severity: 'error', facts: { found } }
		]);
	});

	it.each(['', 'PK', 'PK,percent', 'wave_id,percent', '%'])('is not %j', (text) => {
		expect(foreignFile(bytes(text))).toBeNull();
	});
});
