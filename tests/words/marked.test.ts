import { expect, it } from 'vitest';
import { marked } from '$lib/words/marked.ts';

it('a sentence keeps its words in their order; code and links are told apart', () => {
	expect(marked('Send `PUT` to `/api/waves`, see [Data](/data).')).toEqual([
		{ text: 'Send ' },
		{ text: 'PUT', code: true },
		{ text: ' to ' },
		{ text: '/api/waves', code: true },
		{ text: ', see ' },
		{ text: 'Data', href: '/data' },
		{ text: '.' }
	]);
});

it('a sentence may be plain, or nothing but a link', () => {
	expect(marked('Nothing here.')).toEqual([{ text: 'Nothing here.' }]);
	expect(marked('[All](/)')).toEqual([{ text: 'All', href: '/' }]);
});

it('what is not closed is text', () => {
	expect(marked('a ` b [c] (d)')).toEqual([{ text: 'a ` b [c] (d)' }]);
});
