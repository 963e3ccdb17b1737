import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublishedNumber, publishedText } from '$lib/survey/publishedNumber.ts';

describe('a published number', () => {
	it.each([
		['50', 50, 0],
		['50.0', 50, 1],
		['78.70', 78.7, 2],
		['0.05', 0.05, 2],
		['-3', -3, 0],
		['007', 7, 0]
	])('%s is %d with %d decimals', (text, value, decimals) => {
		expect(parsePublishedNumber(text)).toEqual({ value, decimals });
	});

	it.each([
		'',
		' 5',
		'5 ',
		'5.',
		'.5',
		'+5',
		'1,000',
		'48,5',
		'5%',
		'1e2',
		'0x10',
		'NaN',
		'5\n',
		'٥'
	])('%j is none', (text) => expect(parsePublishedNumber(text)).toBeNull());

	it('is written as it was printed', () => {
		const printed = fc
			.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.nat(999_999), fc.nat(6))
			.map(([whole, part, decimals]) =>
				decimals ? `${whole}.${String(part).padStart(6, '0').slice(0, decimals)}` : `${whole}`
			);
		fc.assert(
			fc.property(printed, (text) => {
				expect(publishedText(parsePublishedNumber(text)!)).toBe(text);
			})
		);
	});

	it('has no negative zero', () => {
		expect(Object.is(parsePublishedNumber('-0')!.value, 0)).toBe(true);
	});
});
