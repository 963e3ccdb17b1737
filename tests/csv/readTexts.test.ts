import { describe, expect, it } from 'vitest';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { surveyOf } from './surveyRows.ts';

const read = (change: Record<string, string>) => {
	const { value, problems } = readSurveys(surveyOf(change));
	const found = problems.map(({ type, severity, row, column }) => [type, severity, row, column]);
	return { estimate: value[0]?.estimates[0], found, names: problems.map(warningName) };
};

describe('a text that a spreadsheet would run', () => {
	it.each([
		'=1+1',
		'=HYPERLINK("https://example.org")',
		'+cmd|calc',
		'@SUM(A1)',
		"-cmd|' /C calc'!A0",
		'-text',
		'+1 555',
		'+1+cmd',
		'|calc'
	])('%s is a warning by name, and kept', (notes) => {
		const { estimate, found, names } = read({ notes });
		expect(found).toEqual([['formula', 'warning', 2, 'notes']]);
		expect(names).toEqual(['formula:notes']);
		expect(estimate!.notes).toBe(notes);
	});

	it.each([
		'-1',
		'+1',
		'- first, - second',
		'-',
		'+',
		'@',
		'|',
		'+1.5',
		'+3%',
		'1=1',
		'(=)',
		'—text'
	])('%s is none', (notes) => {
		expect(read({ notes }).found).toEqual([]);
	});
});

describe('a text that is too long', () => {
	it('is refused, but what was stored with it is still read', () => {
		const notes = 'x'.repeat(10_001);
		const { estimate, found } = read({ notes });
		expect(found).toEqual([['too-long', 'error', 2, 'notes']]);
		expect(estimate!.notes).toBe(notes);
		expect(read({ notes: 'x'.repeat(10_000) }).found).toEqual([]);
	});

	it('is one of more than 2,000 characters where it is an address', () => {
		const url = `https://example.org/${'x'.repeat(2_000)}`;
		expect(read({ source_url: url }).found).toEqual([['too-long', 'error', 2, 'source_url']]);
	});
});

describe('a link', () => {
	it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,<b>', 'file:///etc'])(
		'%s is refused',
		(url) => {
			expect(read({ source_url: url }).found).toEqual([['unsafe-link', 'error', 2, 'source_url']]);
		}
	);

	it.each(['https://user:secret@example.org/', 'https://example.org@evil.test/poll'])(
		'%s has a name before its site and is refused',
		(url) => {
			expect(read({ source_url: url }).found).toEqual([['unsafe-link', 'error', 2, 'source_url']]);
		}
	);

	it('may have an @ in its path', () => {
		expect(read({ source_url: 'https://example.org/@house/poll?by=a@b' }).found).toEqual([]);
	});
});

describe('a character that was lost', () => {
	it('is named by its cell, but what was stored with it is still read', () => {
		const { estimate, found } = read({ question: 'Exempl\ufffd?' });
		expect(found).toEqual([['lost-character', 'error', 2, 'question']]);
		expect(estimate!.question).toBe('Exempl\ufffd?');
	});
});

describe('a text with the traces of a wrong encoding', () => {
	it.each(['DÃ©jÃ\u00a0 vu', 'Donâ€™t', '5Â\u00a0%', 'ÇÑ±¹ÀÎ', '????', 'Gallup ???', '?'])(
		'%s is a warning by name, and kept',
		(question) => {
			const { estimate, found, names } = read({ question });
			expect(found).toEqual([['garbled', 'warning', 2, 'question']]);
			expect(names).toEqual(['garbled:question']);
			expect(estimate!.question).toBe(question);
		}
	);

	it.each(['Déjà vu?', 'SÃO PAULO', 'Größe', 'þíða', '한국?', 'Who??', '«¿Él?»', '5 °C'])(
		'%s has none',
		(question) => {
			expect(read({ question }).found).toEqual([]);
		}
	);
});
