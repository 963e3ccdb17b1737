import { describe, expect, it } from 'vitest';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { dateEvidence } from '../../src/routes/upload/[draft]/mapping/dateEvidence.ts';
import { mappingFaults } from '../../src/routes/upload/[draft]/mapping/mappingFaults.ts';
import { mappingView } from '../../src/routes/upload/[draft]/mapping/mappingView.ts';
import { readHints, readMapping } from '../../src/routes/upload/[draft]/mapping/readMapping.ts';
import { shareEvidence } from '../../src/routes/upload/[draft]/mapping/shareEvidence.ts';

const head = {
	reading: { encoding: 'utf-8' as const, sure: true, delimiter: ';', headerRows: [1] },
	header: ['Firm', 'From', 'Pop', 'Method', 'For', 'Against', 'Remark'],
	rows: [
		['Example Polling', '05/03/2024', 'LV', 'Live phone', '54%', '38%', ''],
		['Example Polling', '06/01/2024', 'adults', 'online', '52%', '40%', 'made up']
	].map((cells, i) => ({ row: i + 2, cells }))
};

const blank: Mapping = {
	kind: 'survey',
	reading: {},
	columns: head.header.map((header) => ({ header, to: null })),
	constants: {},
	values: {},
	stances: {},
	dates: null,
	percents: null
};

function formOf(fields: Record<string, string | string[]>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields))
		for (const each of [value].flat()) form.append(name, each);
	return form;
}

const chosen = {
	'use-0': 'pollster',
	'use-1': 'start_date',
	'use-2': 'population',
	'use-3': 'mode',
	'use-4': 'percent+',
	'response-4': 'Yes',
	'use-5': 'percent+',
	'response-5': 'No'
};
const constants = {
	'constant-country': 'NZ',
	'constant-question_id': 'build-bridge',
	'constant-question': 'Should the bridge be built?',
	'constant-source_title': 'Bridge poll',
	'constant-source_url': 'https://polls.example/bridge'
};
const none = { save: false, programme: '' };
const faultsOf = (fields: Record<string, string | string[]>, keeping = none) => {
	const mapping = readMapping(formOf(fields), blank);
	return mappingFaults(mapping, mappingView(head, mapping), keeping);
};

describe('readMapping', () => {
	it('says what each column holds', () => {
		const { columns } = readMapping(formOf(chosen), blank);
		expect(columns.map(({ to }) => to)).toEqual([
			'pollster',
			'start_date',
			'population',
			'mode',
			'percent',
			'percent',
			null
		]);
		expect(columns[4]).toEqual({ header: 'For', to: 'percent', facts: { response: 'Yes' } });
	});

	it('takes the header for the answer of a column just chosen', () => {
		const { columns } = readMapping(formOf({ 'use-4': 'percent+', 'response-4': '' }), blank);
		expect(columns[4]!.facts).toEqual({ response: 'For' });
	});

	it('leaves a column without an answer where somebody emptied it', () => {
		const columns = blank.columns.with(4, {
			header: 'For',
			to: 'percent',
			facts: { response: 'Yes', question_id: 'toll' }
		});
		const form = formOf({ 'use-4': 'percent+', 'response-4': ' ' });
		expect(readMapping(form, { ...blank, columns }).columns[4]!.facts).toEqual({
			question_id: 'toll'
		});
	});

	it('keeps what cells and answers stand for, and nothing for those left open', () => {
		const read = readMapping(
			formOf({
				'cell-mode': ['Live phone', 'Other', 'Unknown'],
				'value-mode': ['telephone', '', '(not stated)'],
				'response-of': ['Yes', 'No'],
				stance: ['favour', ''],
				dates: 'month-first'
			}),
			blank
		);
		expect(read.values).toEqual({ mode: { 'Live phone': 'telephone', Unknown: '' } });
		expect(read.stances).toEqual({ Yes: 'favour' });
		expect(read.dates).toBe('month-first');
	});

	it('keeps codes that no row shown has, and takes back those that were wrong', () => {
		const suggested = { ...blank, values: { population: { lv: 'likely voters', v: 'voters' } } };
		const form = formOf({ 'cell-population': 'LV', 'value-population': '' });
		expect(readMapping(form, suggested).values.population).toEqual({
			...suggested.values.population,
			LV: 'LV'
		});
	});

	it('keeps columns as they are recognised where the file is cut anew', () => {
		expect(readMapping(formOf(chosen), blank, true).columns).toEqual(blank.columns);
	});

	it('reads how the file is to be cut, tabs too', () => {
		const form = formOf({ encoding: 'cp949', delimiter: '\t', headerRow: '3', headerRows: '2' });
		expect(readHints(form)).toEqual({
			encoding: 'cp949',
			delimiter: '\t',
			headerRow: 3,
			headerRows: 2
		});
		expect(readHints(formOf({ encoding: '', delimiter: '', headerRow: '0' }))).toEqual({});
	});
});

describe('mappingView', () => {
	it('shows samples of each column, each once', () => {
		const { columns } = mappingView(head, blank);
		expect(columns[0]!.samples).toEqual(['Example Polling']);
		expect(columns[6]!.samples).toEqual(['made up']);
	});

	it('asks what codes mean, but not of what is written as ours', () => {
		const view = mappingView(head, readMapping(formOf(chosen), blank));
		expect(view.values).toEqual([
			{ name: 'population', cells: [{ cell: 'LV', value: '' }] },
			{ name: 'mode', cells: [{ cell: 'Live phone', value: '' }] }
		]);
	});

	it('asks where the answers stand, unless a column says so', () => {
		const mapping = readMapping(formOf(chosen), blank);
		expect(mappingView(head, mapping).stances.map(({ response }) => response)).toEqual([
			'Yes',
			'No'
		]);
		const columns = mapping.columns.with(6, { header: 'Remark', to: 'stance' });
		expect(mappingView(head, { ...mapping, columns }).stances).toEqual([]);
	});

	it('asks for what no column says', () => {
		const view = mappingView(head, readMapping(formOf(chosen), blank));
		expect(view.constants.filter(({ needed }) => needed).map(({ name }) => name)).toEqual([
			'wave_id',
			'country',
			'question_id',
			'question',
			'source_title',
			'source_url'
		]);
	});
});

describe('mappingFaults', () => {
	it('are none where all is said', () => {
		expect(faultsOf({ ...chosen, ...constants, dates: 'month-first' })).toEqual([]);
	});

	it('name each field that is needed', () => {
		expect(faultsOf({ ...chosen, dates: 'day-first' }).map(({ field }) => field)).toEqual([
			'constant-country',
			'constant-question_id',
			'constant-question',
			'constant-source_title',
			'constant-source_url'
		]);
	});

	it('name what is chosen twice, and what cannot be read', () => {
		const faults = faultsOf({
			...chosen,
			...constants,
			'use-6': 'pollster',
			'constant-source_url': 'javascript:alert(1)',
			dates: 'month-first'
		});
		expect(faults.map(({ field }) => field)).toEqual(['use-6', 'constant-source_url']);
		expect(faults[0]!.text).toContain('“Firm” and “Remark”');
		expect(faults[1]!.text).toContain('“javascript:alert(1)” is not');
	});

	it('are none where the sizes of several groups stand in a column each', () => {
		const sizes = { 'use-2': 'group_sample_size', 'use-6': 'group_sample_size' };
		const of = (second: string) => ({ 'group-2': 'North', 'group-6': second });
		const twice = (second: string) =>
			faultsOf({ ...chosen, ...sizes, ...of(second) }).filter(({ field }) => field === 'use-6');
		expect(twice('South')).toEqual([]);
		expect(twice('North')).toHaveLength(1);
	});

	it('ask for a date of the wave, for the order of dates and for a name to save it under', () => {
		const undated = { ...chosen, ...constants, 'use-1': '' };
		expect(faultsOf(undated).map(({ field }) => field)).toEqual(['constant-start_date']);
		expect(faultsOf({ ...chosen, ...constants }).map(({ field }) => field)).toEqual(['dates']);
		const dated = { ...chosen, ...constants, dates: 'day-first' };
		expect(faultsOf(dated, { save: true, programme: '' }).map(({ field }) => field)).toEqual([
			'programme'
		]);
	});
});

describe('dateEvidence', () => {
	it('is there only where a date can be read in two ways', () => {
		expect(dateEvidence(['2024-05-03', '25/03/2024', '4/4/2024'])).toBeNull();
		expect(dateEvidence(['05/03/2024', '25/03/2024'])).toEqual({
			ambiguous: '05/03/2024',
			orders: ['day-first', 'month-first'],
			dayFirst: '25/03/2024',
			monthFirst: null,
			yearFirst: null
		});
		expect(dateEvidence(['1/8/18', '12/31/18'])!.monthFirst).toBe('12/31/18');
	});

	it('offers the year first where a year of two digits may stand there', () => {
		expect(dateEvidence(['25-02-10', '45-02-10'])).toEqual({
			ambiguous: '25-02-10',
			orders: ['day-first', 'year-first'],
			dayFirst: null,
			monthFirst: null,
			yearFirst: '45-02-10'
		});
		expect(dateEvidence(['25. 2. 10.'])).toBeNull();
	});
});

describe('shareEvidence', () => {
	it('is there only where all numbers lie between 0 and 1', () => {
		expect(shareEvidence(['0.54', '0,38', '1'])).toBe('0.54');
		expect(shareEvidence(['0.54', '38'])).toBeNull();
		expect(shareEvidence(['0', '1'])).toBeNull();
	});
});
