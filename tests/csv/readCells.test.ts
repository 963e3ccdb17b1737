import { describe, expect, it } from 'vitest';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { surveyOf } from './surveyRows.ts';

const found = (column: string, cell: string) => {
	const { problems } = readSurveys(surveyOf({}, { response: 'No', [column]: cell }));
	return problems.map(({ type, row, column: name, cell: text }) => [type, row, name, text]);
};

describe('a cell that cannot be read is named by row, column and text', () => {
	it.each([
		['end_date', '2024-02-30', 'impossible-date'],
		['end_date', '2024-13', 'impossible-date'],
		['source_date', '2023-02-29', 'impossible-date'],
		['source_date', '0000', 'impossible-date'],
		['source_date', '9999', 'unlikely-year'],
		['source_date', '1899-12-31', 'unlikely-year'],
		['percent', 'half', 'not-a-number'],
		['percent', '12.3456789', 'too-many-digits'],
		['group_sample_size', '12345678901', 'too-many-digits'],
		['percent', '4e1', 'exponent'],
		['group_sample_size', '1000.5', 'not-an-integer'],
		['percent', '0x1f', 'not-a-number'],
		['percent', 'Infinity', 'not-a-number'],
		['percent', '100.1', 'out-of-range'],
		['percent', '-1', 'out-of-range'],
		['group_sample_size', '0', 'out-of-range'],
		['stance', 'favor', 'not-one-of'],
		['response_kind', 'sum', 'not-one-of'],
		['question_id', 'Meet Kim', 'not-a-slug'],
		['question_id', 'a--b', 'not-a-slug'],
		['variant', '../etc', 'not-a-slug'],
		['source_url', 'example.org', 'not-a-url'],
		['source_url', 'javascript:alert(1)', 'unsafe-link'],
		['source_url', 'https://exa mple.org', 'not-a-url'],
		['source_url', 'ftp://example.org', 'not-a-url'],
		['notes', 'a\u0000b', 'control-character'],
		['notes', 'a\u001bb', 'control-character'],
		['notes', 'half \ud83d of a pair', 'control-character'],
		['question', '', 'missing-value'],
		['source_title', '   ', 'missing-value']
	])('%s = %j is %s', (column, cell, type) => {
		expect(found(column, cell)).toEqual([[type, 3, column, cell]]);
	});

	it.each([
		['country', 'UK', 'not-a-country'],
		['country', 'USA', 'not-a-country'],
		['margin_of_error', '0', 'out-of-range'],
		['margin_of_error', '±3', 'not-a-number'],
		['mode', 'phone', 'not-one-of']
	])('also where it is a fact of the wave: %s = %j is %s', (column, cell, type) => {
		expect(found(column, cell)).toEqual([[type, 3, column, cell]]);
	});
});

describe('a cell that can be read', () => {
	const first = (change: Record<string, string>) => {
		const { value, problems } = readSurveys(surveyOf(change));
		expect(problems).toEqual([]);
		return { wave: value[0]!, estimate: value[0]!.estimates[0]! };
	};

	it('keeps the decimals that were published', () => {
		expect(first({ percent: '50.0' }).estimate.percent).toEqual({ value: 50, decimals: 1 });
		expect(first({ percent: '50' }).estimate.percent).toEqual({ value: 50, decimals: 0 });
	});

	it('loses outer spaces and nothing else', () => {
		expect(first({ notes: ' 1=1+1\n "two"\t, três \u00a0' }).estimate.notes).toBe(
			'1=1+1\n "two"\t, três'
		);
	});

	it('says nothing where it is empty, but "all" for a group and "single" for a response', () => {
		const { wave, estimate } = first({});
		expect(wave.sponsor).toBeNull();
		expect(wave.marginOfError).toBeNull();
		expect(estimate.stance).toBeNull();
		expect([estimate.groupType, estimate.group, estimate.responseKind]).toEqual([
			'all',
			'all',
			'single'
		]);
	});

	it('keeps a partial date as partial as it is written', () => {
		const { wave } = first({ start_date: '2019', end_date: '2020-05' });
		expect([wave.startDate, wave.endDate]).toEqual(['2019', '2020-05']);
	});

	it('takes codes and listed values in any case', () => {
		const { wave, estimate } = first({ country: 'nz', mode: 'Online', stance: 'FAVOUR' });
		expect([wave.country, wave.mode, estimate.stance]).toEqual(['NZ', 'online', 'favour']);
	});
});
