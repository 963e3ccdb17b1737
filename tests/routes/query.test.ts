import { describe, expect, it } from 'vitest';
import { queryChoice, queryChoices, queryPeriod } from '../../src/routes/query.ts';

const at = (query: string) => new URL(`http://site/page${query}`);
const refusal = (work: () => unknown) => {
	try {
		work();
	} catch (error) {
		return error as { status: number; body: { message: string } };
	}
	return null;
};

describe('what an address says', () => {
	it('is nothing where a parameter is absent or empty', () => {
		expect(queryPeriod(at(''))).toEqual({ from: null, to: null });
		expect(queryPeriod(at('?from=&to='))).toEqual({ from: null, to: null });
		expect(queryChoice(at('?country='), 'country', ['NZ'])).toBeNull();
	});

	it('is read in the precision in which it is written', () => {
		expect(queryPeriod(at('?from=2018&to=2018-06'))).toEqual({ from: '2018', to: '2018-06' });
	});

	it('is refused with its name and value where it cannot be used', () => {
		for (const [query, named] of [
			['?from=2024-02-30', '“from=2024-02-30”'],
			['?to=yesterday', '“to=yesterday”'],
			['?from=2020&to=2019', '“from=2020”']
		] as const) {
			const refused = refusal(() => queryPeriod(at(query)));
			expect(refused?.status).toBe(400);
			expect(refused?.body.message).toContain(named);
		}
		const refused = refusal(() => queryChoices(at('?c=a&c=x'), 'c', ['a', 'b']));
		expect(refused?.body.message).toContain('“c=x”');
		expect(refused?.body.message).toContain('a, b');
	});

	it('keeps a year that opens and closes the same period', () => {
		expect(refusal(() => queryPeriod(at('?from=2018-06&to=2018')))).toBeNull();
	});
});
