import { describe, expect, it } from 'vitest';
import { readEvents } from '$lib/csv/readEvents.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { type PartialDate, spanOf } from '$lib/survey/partialDate.ts';
import { lines, surveyOf } from './surveyRows.ts';

const problemsOf = (...rows: Record<string, string>[]) => readSurveys(surveyOf(...rows)).problems;
const typesOf = (...rows: Record<string, string>[]) => problemsOf(...rows).map(({ type }) => type);

describe('facts of one wave', () => {
	it('agree on all of its rows, or the row that differs is named with the first', () => {
		expect(problemsOf({}, { response: 'No', pollster: 'Other' })).toEqual([
			{
				type: 'contradicts-wave',
				severity: 'error',
				row: 3,
				column: 'pollster',
				cell: 'Other',
				facts: { wave: 'w-1', first: 2, stated: 'P' }
			}
		]);
	});

	it('are not the same stated and unstated', () => {
		expect(typesOf({ sponsor: 'S' }, { response: 'No' })).toEqual(['contradicts-wave']);
	});

	it('are not the same margin printed with other decimals', () => {
		expect(typesOf({ margin_of_error: '3' }, { response: 'No', margin_of_error: '3.0' })).toEqual([
			'contradicts-wave'
		]);
	});

	it('may differ from those of another wave, even where their rows are mixed', () => {
		const { value, problems } = readSurveys(
			surveyOf({}, { wave_id: 'w-2', pollster: 'Other' }, { response: 'No' })
		);
		expect(problems).toEqual([]);
		expect(value.map(({ id, estimates }) => [id, estimates.length])).toEqual([
			['w-1', 2],
			['w-2', 1]
		]);
	});
});

describe('dates', () => {
	it.each([
		['2018-05-24', '2018-05-23', '', ['dates-out-of-order']],
		['2018-06', '2018-05-24', '', ['dates-out-of-order']],
		['2018-05-24', '2018-05', '', []],
		['2018-05', '2018-05-24', '2018', []],
		['2018-05-24', '', '2018-05-01', ['dates-out-of-order']],
		['', '2018-05-24', '2017', ['dates-out-of-order']],
		['', '', '2018', []],
		['', '', '', ['no-date']]
	])('%s, %s, %s give %j', (start, end, release, types) => {
		expect(typesOf({ start_date: start, end_date: end, release_date: release })).toEqual(types);
	});

	it('of a wave are judged once, not on each row', () => {
		const late = { start_date: '2021' };
		expect(typesOf(late, { ...late, response: 'No' })).toEqual(['dates-out-of-order']);
	});

	it.each(['0001', '0001-01-01', '9998', '9999', '9999-12-31', '1899', '2101-01'])(
		'%s lies in no year of a poll, but what was stored with it is still read',
		(date) => {
			const { value, problems } = readSurveys(surveyOf({ start_date: date, end_date: date }));
			expect(problems.map(({ type, row, column, cell }) => [type, row, column, cell])).toEqual([
				['unlikely-year', 2, 'start_date', date],
				['unlikely-year', 2, 'end_date', date]
			]);
			expect(value).toMatchObject([{ startDate: date, estimates: [{ response: 'Yes' }] }]);
		}
	);

	it('of events and of sources lie in such years too', () => {
		const header = 'event_id,date,title,category,summary,source_title,source_url,source_date';
		const event = 'e,9999,T,summit,S,T,https://example.org,0001';
		expect(readEvents(lines(header, event)).problems).toMatchObject([
			{ type: 'unlikely-year', column: 'date', cell: '9999' },
			{ type: 'unlikely-year', column: 'source_date', cell: '0001' }
		]);
	});

	it('after today are a warning, once for each wave and only where they certainly lie there', () => {
		const { first: today } = spanOf('2024-06-15' as PartialDate);
		const warned = (change: Record<string, string>) =>
			readSurveys(surveyOf(change, { ...change, response: 'No' }), today).problems.map(warningName);
		expect(warned({ start_date: '2024-06-10', end_date: '2024-06-16' })).toEqual([
			'in-future:end_date/w-1'
		]);
		expect(warned({ start_date: '2024-07', end_date: '2024-07', release_date: '2025' })).toEqual([
			'in-future:start_date/w-1'
		]);
		for (const end of ['2024-06-15', '2024-06', '2024'])
			expect(warned({ end_date: end })).toEqual([]);
		expect(typesOf({ end_date: '2099' })).toEqual([]);
	});

	it('of an event that ends before it begins are out of order', () => {
		const header = 'event_id,date,end_date,title,category,summary,source_title,source_url';
		const event = 'e,2018-06-12,2018-06-11,T,summit,S,T,https://example.org';
		expect(readEvents(lines(header, event)).problems).toMatchObject([
			{ type: 'dates-out-of-order', row: 2, column: 'end_date', cell: '2018-06-11' }
		]);
	});
});

describe('keys', () => {
	it('are unique: the second row of the same key is named with the first', () => {
		expect(problemsOf({}, { response: 'No' }, { percent: '41' })).toMatchObject([
			{ type: 'duplicate-key', row: 4, column: 'response', cell: 'Yes', facts: { first: 2 } }
		]);
	});

	it('tell apart variants, groups and groups named "all" by emptiness not at all', () => {
		expect(typesOf({}, { variant: 'b' }, { group_type: 'sex', group: 'Men' })).toEqual([]);
		expect(typesOf({}, { group_type: 'all', group: 'all' })).toEqual(['duplicate-key']);
	});
});

describe('a group', () => {
	it('needs both its kind and its name', () => {
		expect(problemsOf({ group: 'Men' })).toMatchObject([
			{ type: 'missing-value', row: 2, column: 'group_type' }
		]);
		expect(problemsOf({ group_type: 'sex' })).toMatchObject([
			{ type: 'missing-value', row: 2, column: 'group' }
		]);
	});
});

describe('a question', () => {
	it('has one label in a file; a second is a warning told once', () => {
		const other = { question: 'Another?', wave_id: 'w-2' };
		const [problem, ...more] = problemsOf({}, other, { ...other, response: 'No' });
		expect(more).toEqual([]);
		expect(problem).toMatchObject({
			type: 'contradicts-question',
			severity: 'warning',
			row: 3,
			facts: { question: 'q-1', first: 2, stated: 'Q?' }
		});
		expect(warningName(problem!)).toBe('contradicts-question:q-1/question');
	});

	it('may leave its topic unstated', () => {
		expect(typesOf({ topic: 'T' }, { response: 'No' })).toEqual([]);
	});
});

describe('the single responses of a question and group', () => {
	const answers = (...percents: string[]) =>
		percents.map((percent, i) => ({ response: `R${i}`, percent }));

	it.each([
		[['60', '40'], []],
		// Two whole numbers may hide half a unit each.
		[['61', '40'], []],
		[['61', '41'], ['sum-above-100']],
		[['34', '34', '34'], ['sum-above-100']],
		[['34', '34', '33'], []],
		[['50.1', '50.0'], []],
		[['50.1', '50.1'], ['sum-above-100']],
		[['50.05', '50', '0.5'], []],
		[['33.35', '33.35', '33.32'], ['sum-above-100']]
	])('%j give %j', (percents, types) => {
		expect(typesOf(...answers(...percents))).toEqual(types);
	});

	it('are summed without nets, multiples and other groups', () => {
		expect(
			typesOf(
				...answers('60', '40'),
				{ response: 'Net', percent: '80', response_kind: 'net' },
				{ response: 'Many', percent: '70', response_kind: 'multiple' },
				{ response: 'R0', percent: '90', group_type: 'sex', group: 'Men' }
			)
		).toEqual([]);
	});

	it('above 100 are a warning with a name that stays', () => {
		const [problem] = problemsOf(...answers('61', '41'));
		expect(problem).toMatchObject({ severity: 'warning', row: 2, column: 'percent' });
		expect(problem!.facts.sum).toBe('102');
		expect(warningName(problem!)).toBe('sum-above-100:w-1/q-1/all/all');
		const group = answers('61', '41').map((row) => ({
			...row,
			variant: 'v',
			group_type: 'a/b',
			group: 'c%'
		}));
		expect(warningName(problemsOf({}, ...group)[0]!)).toBe('sum-above-100:w-1/q-1/v/a%2Fb/c%25');
	});
});

describe('problems', () => {
	it('come in the order of the rows, and only the first thousand of them', () => {
		const rows = Array.from({ length: 1500 }, (_, i) => ({ response: `R${i}`, percent: 'x' }));
		const problems = problemsOf(...rows);
		expect(problems).toHaveLength(1001);
		expect(problems[999]).toMatchObject({ type: 'not-a-number', row: 1001 });
		expect(problems[1000]).toMatchObject({
			type: 'too-many-problems',
			severity: 'error',
			facts: { total: 1500, shown: 1000 }
		});
	});

	it('that are warnings of one name do not hide others, however many they are', () => {
		const rows = Array.from({ length: 1500 }, (_, i) => ({ response: `R${i}`, notes: `=1+${i}` }));
		const many = rows.map((row) => ({ ...row, response_kind: 'multiple' }));
		const problems = problemsOf(...many, { ...many[0], percent: 'x' });
		expect(problems.filter(({ type }) => type === 'formula')).toHaveLength(100);
		expect(problems.map(({ type }) => type)).toContain('not-a-number');
		expect(problems.map(({ type }) => type)).not.toContain('too-many-problems');
	});

	it('leave out the row they are about and keep the others', () => {
		const { value } = readSurveys(surveyOf({}, { response: 'No', percent: 'x' }));
		expect(value[0]!.estimates.map(({ response }) => response)).toEqual(['Yes']);
	});
});
