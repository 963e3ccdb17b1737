import { describe, expect, it } from 'vitest';
import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import { mapTable } from '$lib/csv/mapping/mapTable.ts';
import type { ColumnUse, Mapping } from '$lib/csv/mapping/mapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';

/** What every row of a made-up file leaves unsaid. */
const constants = {
	pollster: 'Harbour Research',
	country: 'NZ',
	population: 'adults',
	question_id: 'build-bridge',
	question: 'Should the bridge be built?',
	source_title: 'Bridge poll',
	source_url: 'https://example.org/bridge'
};

const table = (header: string, ...rows: string[]) => ({
	header: header.split(','),
	headerRow: 1,
	rows: rows.map((cells, i) => ({ row: i + 2, cells: cells.split(',') }))
});

function mapping(columns: ColumnUse[], more: Partial<Mapping> = {}): Mapping {
	const none = certainMapping(surveyFormat, [], []);
	return { ...none, columns, constants, ...more };
}

const use = (header: string, to: string | null, facts?: Record<string, string>): ColumnUse =>
	facts ? { header, to, facts } : { header, to };

const yesNo = [use('until', 'end_date'), use('Ja', 'percent', { response: 'Yes' })];

/** Wave, group, base, answer, stance and percentage of each estimate. */
function read(of: ReturnType<typeof table>, by: Mapping) {
	const { surveys, problems } = mapTable(of, by);
	const rows = surveys.flatMap(({ id, estimates }) =>
		estimates.map((e) => [id, e.group, e.groupSampleSize, e.response, e.stance, e.percent.value])
	);
	return { rows, problems: problems.map(({ type, row, column }) => [type, row, column]) };
}

describe('a mapping', () => {
	it('fills what the file lacks, reads codes and stances, and names the waves', () => {
		const { surveys, problems } = mapTable(
			table('until,who,said,share', '2025-02-12,LV,Ja,54', '2025-02-12,lv,Nein,40'),
			mapping(
				[
					use('until', 'end_date'),
					use('who', 'population'),
					use('said', 'response'),
					use('share', 'percent')
				],
				{
					values: { population: { LV: 'likely voters' }, response: { Ja: 'Yes' } },
					stances: { Yes: 'favour', Nein: 'oppose' }
				}
			)
		);
		expect(problems).toMatchObject([
			{ type: 'made-wave-id', facts: { example: 'harbour-research-2025-02-12', waves: 1 } }
		]);
		expect(surveys).toMatchObject([
			{
				id: 'harbour-research-2025-02-12',
				pollster: 'Harbour Research',
				population: 'likely voters',
				estimates: [
					{ response: 'Yes', stance: 'favour', percent: { value: 54, decimals: 0 } },
					{ response: 'Nein', stance: 'oppose', percent: { value: 40, decimals: 0 } }
				]
			}
		]);
	});

	it('reads a column for each answer of each group, with the base of the group beside it', () => {
		const party = { group_type: 'party', group: 'Republican' };
		const columns = [
			use('until', 'end_date'),
			use('Yes', 'percent', { response: 'Yes' }),
			use('Rep Sample', 'group_sample_size', party),
			use('Rep Yes', 'percent', { response: 'Yes', ...party })
		];
		const rows = table('until,Yes,Rep Sample,Rep Yes', '2025-02-12,54,230,31');
		expect(read(rows, mapping(columns)).rows).toEqual([
			['harbour-research-2025-02-12', 'all', null, 'Yes', null, 54],
			['harbour-research-2025-02-12', 'Republican', 230, 'Yes', null, 31]
		]);
	});

	it('reads a column for each group beside a column of answers', () => {
		const columns = [
			use('until', 'end_date'),
			use('said', 'response'),
			use('Total', 'percent', {}),
			use('Men', 'percent', { group_type: 'gender', group: 'Men' })
		];
		const rows = table('until,said,Total,Men', '2025,Yes,54,50', '2025,No,40,');
		expect(read(rows, mapping(columns)).rows).toEqual([
			['harbour-research-2025', 'all', null, 'Yes', null, 54],
			['harbour-research-2025', 'Men', null, 'Yes', null, 50],
			['harbour-research-2025', 'all', null, 'No', null, 40]
		]);
	});

	it('reads a column for each wave', () => {
		const columns = [
			use('said', 'response'),
			use('May', 'percent', { end_date: '2024-05' }),
			use('June', 'percent', { end_date: '2024-06' })
		];
		const rows = table('said,May,June', 'Yes,54,50');
		expect(read(rows, mapping(columns)).rows.map(([id, , , , , value]) => [id, value])).toEqual([
			['harbour-research-2024-05', 54],
			['harbour-research-2024-06', 50]
		]);
	});

	it('puts several columns into the notes, each with its name', () => {
		const columns = [...yesNo, use('Remark', 'notes'), use('Tracking', 'notes')];
		const rows = table('until,Ja,Remark,Tracking', '2025,54,by post,T', '2024,50,,T');
		const { surveys, problems } = mapTable(rows, mapping(columns));
		expect(problems.map(({ type }) => type)).toEqual(['made-wave-id']);
		expect(surveys.map(({ estimates }) => estimates[0]!.notes)).toEqual([
			'Remark: by post; Tracking: T',
			'Tracking: T'
		]);
	});

	it('says what somebody chose to leave out, and warns of what nobody spoke of', () => {
		const rows = table('until,Ja,Grade,New', '2025,54,A,x');
		expect(read(rows, mapping([...yesNo, use('Grade', null)])).problems).toEqual([
			['made-wave-id', null, null],
			['left-out', 1, null],
			['unknown-column', 1, 'New']
		]);
	});

	it('names a faulty cell once, though it is read for each answer', () => {
		const columns = [...yesNo, use('Nei', 'percent', { response: 'No' })];
		expect(read(table('until,Ja,Nei', 'then,54,40'), mapping(columns)).problems).toEqual([
			['not-a-date', 2, 'until']
		]);
	});

	it('names the required columns that nothing fills', () => {
		const rows = table('Ja', '54');
		const { question: _, ...rest } = constants;
		expect(read(rows, mapping(yesNo.slice(1), { constants: rest })).problems).toEqual([
			['missing-column', 1, 'wave_id'],
			['missing-column', 1, 'question']
		]);
	});

	it('reads nothing where a constant is faulty', () => {
		const { rows, problems } = read(
			table('until,Ja', '2025,54'),
			mapping(yesNo, { constants: { ...constants, country: 'Zealand' } })
		);
		expect([rows, problems]).toEqual([[], [['not-a-country', null, 'country']]]);
	});

	it('is not misled by cells that are called like properties of every object', () => {
		const columns = [...yesNo, use('said', 'population')];
		const rows = table('until,Ja,said', '2025,54,constructor');
		const by = mapping(columns, { values: { population: { LV: 'likely voters' } } });
		expect(mapTable(rows, by).surveys[0]!.population).toBe('constructor');
	});
});

describe('names made for waves', () => {
	const columns = [...yesNo, use('who', 'population')];
	const two = table('until,Ja,who', '2025,54,adults', '2025,50,voters');

	it('are never shared by two waves', () => {
		expect(read(two, mapping(columns))).toEqual({
			rows: [['harbour-research-2025', 'all', null, 'Yes', null, 54]],
			problems: [
				['made-wave-id', null, null],
				['same-wave-id', 3, 'who']
			]
		});
	});

	it('can name more than programme and date', () => {
		const { rows } = read(two, mapping(columns, { waveIdWith: ['population'] }));
		expect(rows.map(([id]) => id)).toEqual([
			'harbour-research-2025-adults',
			'harbour-research-2025-voters'
		]);
	});

	it.each([
		['한국갤럽', 'hangukgaelleop-2025'],
		['Ånd & Sønner', 'and-sonner-2025'],
		['Левада', expect.stringMatching(/^[a-z0-9]{4,8}-2025$/)]
	])('are made of %s', (pollster, id) => {
		const by = mapping(yesNo, { constants: { ...constants, pollster } });
		expect(read(table('until,Ja', '2025,54'), by).rows[0]![0]).toEqual(id);
	});
});

describe('what comes back with our own columns', () => {
	it('is read without them and said to be a part', () => {
		const rows = table('until,Ja,_row,_problem', '2025,54,7,odd');
		expect(read(rows, mapping(yesNo))).toMatchObject({
			rows: [['harbour-research-2025', 'all', null, 'Yes', null, 54]],
			problems: [
				['made-wave-id', null, null],
				['partial-file', 1, null]
			]
		});
	});
});

describe('a wide file that nobody has mapped', () => {
	it('warns of a column of numbers that is not called like an answer', () => {
		const by = certainMapping(
			surveyFormat,
			['end_date', 'Yes', 'Weight'],
			[{ row: 2, cells: ['2025', '54', '1.2'] }]
		);
		const rows = table('end_date,Yes,Weight', '2025,54,1.2');
		expect(read(rows, { ...by, constants }).problems).toEqual([
			['made-wave-id', null, null],
			['assumed-answer', 1, 'Weight']
		]);
	});
});
