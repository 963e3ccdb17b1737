import { describe, expect, it } from 'vitest';
import { guessed as read } from './guessed.ts';

describe('groups in the rows', () => {
	it('are recognised by words everybody uses, with how many were asked of each', () => {
		const { uses, cells, told } = read(
			',Favor,Oppose,Sample size',
			'All adults,54,41,"1,005"',
			'Men,50,47,498',
			'18-34,60,33,250',
			'Residents of Quay Street,31,66,301'
		);
		expect(uses[0]).toBe('group_type+group');
		expect(told).toEqual([]);
		expect(cells).toEqual([
			'p-2025-03 q all 1005 Favor single 54',
			'p-2025-03 q all 1005 Oppose single 41',
			'p-2025-03 q Men 498 Favor single 50',
			'p-2025-03 q Men 498 Oppose single 47',
			'p-2025-03 q 18-34 250 Favor single 60',
			'p-2025-03 q 18-34 250 Oppose single 33',
			'p-2025-03 q Residents of Quay Street 301 Favor single 31',
			'p-2025-03 q Residents of Quay Street 301 Oppose single 66'
		]);
	});
});

describe('a header of two rows that writes the upper names over each column', () => {
	it('is read as one', () => {
		expect(
			read(
				'Question,Response,Total,Party,Party',
				'Question,Response,Total,Republican,Democrat',
				'Build it?,Favor,54%,31%,76%',
				'Build it?,Oppose,46%,69%,24%',
				'Pay a toll?,Favor,34%,21%,46%',
				'Pay a toll?,Oppose,66%,79%,54%'
			)
		).toMatchObject({
			header: ['Question', 'Response', 'Total', 'Party / Republican', 'Party / Democrat'],
			told: [],
			cells: [
				'p-2025-03 build-it all - Favor single 54',
				'p-2025-03 build-it Republican - Favor single 31',
				'p-2025-03 build-it Democrat - Favor single 76',
				'p-2025-03 build-it all - Oppose single 46',
				'p-2025-03 build-it Republican - Oppose single 69',
				'p-2025-03 build-it Democrat - Oppose single 24',
				'p-2025-03 pay-a-toll all - Favor single 34',
				'p-2025-03 pay-a-toll Republican - Favor single 21',
				'p-2025-03 pay-a-toll Democrat - Favor single 46',
				'p-2025-03 pay-a-toll all - Oppose single 66',
				'p-2025-03 pay-a-toll Republican - Oppose single 79',
				'p-2025-03 pay-a-toll Democrat - Oppose single 54'
			]
		});
	});
});

describe('tables below each other, each with its question above it', () => {
	const lines = [
		',Total,Men',
		'1. Should the bridge be built?,,',
		'Base: all adults,,',
		'Yes,54,50',
		'No,41,47',
		'2. Should there be a toll?,,',
		'Yes,34,30',
		'No,60,66',
		'Unweighted base,1005,498'
	];

	it('are read as the questions of their rows', () => {
		const { header, uses, cells, told } = read(...lines);
		expect(header).toEqual(['', 'Total', 'Men', 'Title above']);
		expect(uses.at(-1)).toBe('question_id+question');
		expect(told).toEqual([]);
		expect(cells).toEqual([
			'p-2025-03 1-should-the-bridge-be-built all 1005 Yes single 54',
			'p-2025-03 1-should-the-bridge-be-built Men 498 Yes single 50',
			'p-2025-03 1-should-the-bridge-be-built all 1005 No single 41',
			'p-2025-03 1-should-the-bridge-be-built Men 498 No single 47',
			'p-2025-03 2-should-there-be-a-toll all 1005 Yes single 34',
			'p-2025-03 2-should-there-be-a-toll Men 498 Yes single 30',
			'p-2025-03 2-should-there-be-a-toll all 1005 No single 60',
			'p-2025-03 2-should-there-be-a-toll Men 498 No single 66'
		]);
	});

	it('are none where a line stands alone, or above rows that begin with no answer', () => {
		expect(read(...lines.toSpliced(5, 1)).header).toHaveLength(3);
		const polls = [
			'Pollster,Yes,No',
			'The bridge opens,,',
			'P,54,40',
			'The bridge falls,,',
			'Q,1,9'
		];
		expect(read(...polls).header).toHaveLength(3);
	});
});

describe('answers that are sums of others', () => {
	it('are nets where the others sum to a whole without them', () => {
		const { cells, told } = read(
			',Total,Men',
			'NET SUPPORT,44,45',
			'Strongly support,14,14',
			'Tend to support,30,31',
			'NET OPPOSE,40,44',
			'Oppose,40,44',
			'Not sure,16,11'
		);
		expect(told).toEqual([]);
		expect(cells.filter((text) => text.includes(' net '))).toEqual([
			'p-2025-03 q all - NET SUPPORT net 44',
			'p-2025-03 q Men - NET SUPPORT net 45',
			'p-2025-03 q all - NET OPPOSE net 40',
			'p-2025-03 q Men - NET OPPOSE net 44'
		]);
	});

	it('are answers where the others do not', () => {
		const { cells } = read(',Total,Men', 'Total support,60,61', 'Oppose,30,31', 'Unsure,10,8');
		expect(cells.every((text) => text.includes(' single '))).toBe(true);
	});
});

describe('rows that repeat others for each model of an archive', () => {
	const lines = [
		'subgroup,startdate,enddate,pollster,samplesize,population,dem,rep,url,poll_id',
		'All polls,2025-01-04,2025-01-07,Harbour,1502,lv,45.5,41,https://example.org/1,80001',
		'Voters,2025-01-04,2025-01-07,Harbour,1502,lv,45.5,41,https://example.org/1,80001',
		'All polls,2025-01-05,2025-01-08,Valley,900,a,45,42,https://example.org/2,80002'
	];

	it('are read once', () => {
		const { mapping, cells, told } = read(...lines);
		expect(mapping.only).toEqual({ header: 'subgroup', cell: 'All polls' });
		expect(told).toEqual([]);
		expect(cells).toEqual([
			'80001 q all - dem single 45.5',
			'80001 q all - rep single 41',
			'80002 q all - dem single 45',
			'80002 q all - rep single 42'
		]);
	});

	it('are all read where one of them says something else', () => {
		const other = 'Voters,2025-01-09,2025-01-11,Dale,700,rv,44,43,https://example.org/3,80003';
		const { mapping, told } = read(...lines, other);
		expect(mapping.only).toBeUndefined();
		expect(told.map(([type, row]) => [type, row])).toEqual([
			['duplicate-key', 3],
			['duplicate-key', 3]
		]);
	});
});
