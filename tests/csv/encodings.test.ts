import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeChunks } from '$lib/csv/encoding/decodeChunks.ts';
import { decodeCsv } from '$lib/csv/encoding/decodeCsv.ts';
import { encodingFor } from '$lib/csv/encoding/encodingFor.ts';
import { type Encoding, encodings } from '$lib/csv/encoding/encodings.ts';
import { encodingOf } from '$lib/csv/encoding/encodingOf.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const written = (text: string, encoding: Encoding) => new Uint8Array(iconv.encode(text, encoding));
const found = (content: Uint8Array) => {
	const { encoding, sure } = encodingOf(content);
	return [encoding, sure];
};

/** Made up tables as they are written in each of the languages. */
const tables: [Encoding, string][] = [
	['cp949', '조사기관,응답,비율\r\n가상조사,찬성,54\r\n가상조사,모름/무응답,7\r\n'],
	['cp949', 'pollster,response,percent\nMade Up,뷁 (찬성),54\nMade Up,반대,46\n'],
	['shift_jis', '調査会社,回答,割合\r\n架空調査,支持する,54\r\n架空調査,わからない,7\r\n'],
	['shift_jis', 'pollster,response\nMade Up,支持\nMade Up,不支持\n'],
	[
		'windows-1252',
		'institut,réponse,pourcentage\nInventé,Plutôt d’accord,54\nInventé,Ça dépend,7\n'
	],
	['windows-1252', 'Institut;Antwort\nÜbung;Weiß nicht – „keine“ Antwort\nÄ;Größer als 5 €\n'],
	['windows-1252', 'pollster,question\nMade Up,Don’t “you” agree\n'],
	['windows-1252', 'house,n\nEspaña,10\nMÁLAGA,20\n']
];

describe('the encoding of a file', () => {
	it.each([
		['a mark of UTF-8', bytes(0xef, 0xbb, 0xbf, 0x61), 'utf-8', true],
		['a mark of UTF-16', bytes(0xff, 0xfe, 0x61, 0), 'utf-16le', true],
		['a mark of UTF-16, big-endian', bytes(0xfe, 0xff, 0, 0x61), 'utf-16be', true],
		['ASCII', bytes(0x61, 0x2c, 0x62), 'utf-8', true],
		['nothing', bytes(), 'utf-8', true],
		['UTF-8', written('réponse,응답', 'utf-8'), 'utf-8', true],
		['UTF-8 cut off within a character', bytes(0x61, 0xea, 0xb0), 'utf-8', true],
		['UTF-16 without a mark', written('a,응답\r\nb,찬성\r\n', 'utf-16le'), 'utf-16le', false],
		['UTF-16BE without a mark', written('a,응답\r\nb,찬성\r\n', 'utf-16be'), 'utf-16be', false]
	])('is told by %s', (_, content, encoding, sure) => {
		expect(found(content)).toEqual([encoding, sure]);
	});

	it.each(tables)('is %s for %j', (encoding, text) => {
		expect(found(written(text, encoding))).toEqual([encoding, false]);
	});

	it('is that of the part that is more than ASCII, however late it comes', () => {
		const late = [new Uint8Array(600_000).fill(0x61), written('한국, 응답', 'cp949')];
		expect(encodingOf(late)).toMatchObject({ encoding: 'cp949', sure: false });
		expect(encodingOf([late[0]!, written('한국', 'utf-8')])).toMatchObject({ sure: true });
	});

	it('stays UTF-8 where a few bytes are damaged', () => {
		const damaged = [...written('찬성,반대\n', 'utf-8'), 0xff, 0x0a];
		expect(found(Uint8Array.from(damaged))).toEqual(['utf-8', true]);
	});

	it('is told with words that hold neither tabs nor line ends', () => {
		const problems = new ProblemList();
		encodingFor(written('house\ta\nInvent\u00e9\tplus\t 1\n', 'windows-1252'), {}, problems);
		expect(problems.list()).toMatchObject([{ facts: { words: 'Invent\u00e9 plus 1' } }]);
	});

	it('is a warning by name where it was assumed, and none where the editor says it', () => {
		const content = written('a\nInventé\n', 'windows-1252');
		const problems = new ProblemList();
		expect(encodingFor(content, { encoding: 'cp949' }, problems)).toBe('cp949');
		expect(problems.total).toBe(0);
		expect(encodingFor(content, {}, problems)).toBe('windows-1252');
		expect(problems.list()).toMatchObject([
			{ severity: 'warning', facts: { encoding: 'windows-1252', words: 'Inventé' } }
		]);
		expect(warningName(problems.list()[0]!)).toBe('assumed-encoding:windows-1252');
	});
});

describe('the bytes of a file', () => {
	// The bytes are those of the encodings' own standards: KS X 1001, JIS X 0208, Microsoft's code page 1252.
	it.each([
		['cp949', bytes(0xc7, 0xd1, 0xb1, 0xb9), '한국'],
		// A syllable that only Microsoft's extension has; browsers' own decoder of Node 20 loses it.
		['cp949', bytes(0x94, 0xee), '뷁'],
		['shift_jis', bytes(0x93, 0xfa, 0x96, 0x7b), '日本'],
		['windows-1252', bytes(0x63, 0x61, 0x66, 0xe9, 0x92, 0x73, 0x20, 0x80), 'café’s €'],
		['utf-16le', bytes(0xff, 0xfe, 0x5c, 0xd5), '한'],
		['utf-16be', bytes(0xfe, 0xff, 0xd5, 0x5c), '한'],
		['utf-8', bytes(0xef, 0xbb, 0xbf, 0xed, 0x95, 0x9c), '한']
	] as const)('are read as %s without their mark', (encoding, content, text) => {
		const problems = new ProblemList();
		expect([...decodeChunks([content], encoding, problems)].join('')).toBe(text);
		expect(problems.total).toBe(0);
	});

	it.each(Object.keys(encodings) as Encoding[])('may be cut anywhere: %s', (encoding) => {
		const known = {
			cp949: '한국어, 뷁',
			shift_jis: '日本語, かな',
			'windows-1252': 'Größe, “œuvre”'
		} as Partial<Record<Encoding, string>>;
		const text = known[encoding] ?? 'é, 한국어, 👩‍👩‍👧, \ufeff';
		const content = written(text, encoding);
		for (let size = 1; size < 8; size++) {
			const problems = new ProblemList();
			const chunks = Array.from({ length: Math.ceil(content.length / size) }, (_, i) =>
				content.subarray(i * size, (i + 1) * size)
			);
			expect([...decodeChunks(chunks, encoding, problems)].join('')).toBe(text);
			expect(problems.total).toBe(0);
		}
	});

	it.each([
		['utf-8', bytes(0x61, 0x0a, 0xe9, 0x0a, 0xff, 0x61)],
		['utf-8', bytes(0x61, 0x0a, 0xed, 0xa0, 0x80)],
		['utf-8', bytes(0x61, 0x0a, 0xc3)],
		['cp949', bytes(0x61, 0x0a, 0xff, 0x0a)],
		['shift_jis', bytes(0x61, 0x0a, 0x81, 0x0a)],
		['windows-1252', bytes(0x61, 0x0a, 0x81, 0x0a)]
	] as const)('that mean nothing in %s are named by their line', (encoding, content) => {
		const problems = new ProblemList();
		const text = [...decodeChunks([content], encoding, problems)].join('');
		expect(text).toContain('\ufffd');
		expect(problems.list()).toMatchObject([
			{ type: 'not-in-encoding', severity: 'error', facts: { line: 2, encoding } }
		]);
	});

	it('lose their byte-order mark and nothing else', () => {
		expect(decodeCsv(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ value: 'a', problems: [] });
	});
});
