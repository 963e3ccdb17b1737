import { describe, expect, it } from 'vitest';
import { mapTable } from '$lib/csv/mapping/mapTable.ts';
import { suggestMapping } from '$lib/csv/mapping/suggest/suggestMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { tableOf } from './tableOf.ts';

const constants = {
	...{ pollster: 'P', country: 'NZ', population: 'adults', end_date: '2025-03' },
	...{ question_id: 'q', question: 'Q?', source_title: 'S', source_url: 'https://example.org' }
};

/** What a made-up file is suggested to be, and what is read of it. */
function read(...lines: string[]) {
	const table = tableOf(lines.join('\n'));
	const mapping = suggestMapping(surveyFormat, table.header, table.rows);
	const said = mapping.columns.flatMap(({ to, facts }) => [to, ...Object.keys(facts ?? {})]);
	const missing = Object.entries(constants).filter(
		([name]) => !said.some((to) => to?.split('+').includes(name))
	);
	const all = { ...Object.fromEntries(missing), ...mapping.constants };
	const { surveys, problems } = mapTable(table, { ...mapping, constants: all });
	return {
		mapping,
		header: table.header,
		uses: mapping.columns.map(({ to, facts }) => facts ?? to),
		cells: surveys.flatMap(({ id, estimates }) =>
			estimates.map(({ questionId, group, groupSampleSize, response, responseKind, percent }) =>
				[id, questionId, group, groupSampleSize ?? '-', response, responseKind, percent.value].join(
					' '
				)
			)
		),
		told: problems
			.filter(({ severity }) => severity !== 'note')
			.map(({ type, row, cell }) => [type, row, cell])
	};
}

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

describe('columns and words of other houses', () => {
	it('counts with points for thousands are no percentages', () => {
		const { uses, told } = read(
			'Institut;Auftraggeber;Zeitraum;Befragte;Rot;Blau;Sonstige',
			'Hafen;Kurier;10.–14.02.2025;2.002;30 %;55,5 %;14,5 %',
			'Tal;–;27.01.–03.02.2025;1.500;29 %;56 %;15 %'
		);
		expect(uses.slice(0, 4)).toEqual(['pollster', 'sponsor', 'start_date+end_date', 'sample_size']);
		expect(told).toEqual([
			['ambiguous-number', 2, '2.002'],
			['ambiguous-number', 3, '1.500']
		]);
		expect(read('Party;x;Rot;Blau', 'a;2.002;40;60', 'b;1.500;41;59').uses.slice(1)).toEqual([
			null,
			{ response: 'Rot' },
			{ response: 'Blau' }
		]);
	});

	it('parties by their letters, people by code, interviews by telephone', () => {
		expect(read('Support,Oppose,R - Support,D - Oppose', '54,40,31,20').uses.slice(2)).toEqual([
			{ response: 'Support', group_type: 'party', group: 'Republican' },
			{ response: 'Oppose', group_type: 'party', group: 'Democrat' }
		]);
		const { uses, mapping } = read(
			'Pollster,Voters,Method,Yes,No',
			'P,LV,전화면접,54,40',
			'Q,LV,대면면접,50,41'
		);
		expect(uses.slice(0, 3)).toEqual(['pollster', 'population', 'mode']);
		expect(mapping.values).toMatchObject({
			population: { LV: 'likely voters' },
			mode: { 전화면접: 'telephone', 대면면접: 'face-to-face' }
		});
	});

	it('a column of LV alone is no Latvia, whatever it is called', () => {
		expect(read('x,Yes,No', 'LV,54,40', 'LV,50,41').uses[0]).toBe('population');
		expect(read('population,y,Yes,No', 'adults,LV,54,40').uses.slice(0, 2)).toEqual([
			'population',
			null
		]);
	});

	it('counts of answers are no sizes of samples or groups', () => {
		const named = read(
			'Response,Total (%),Total (n),Men (%),Men (n)',
			'Yes,60,54,50,24',
			'No,40,36,50,24'
		);
		const men = { group_type: 'gender', group: 'Men' };
		expect(named.uses).toEqual(['response', {}, null, men, null]);
		const below = read('Response,Total,,Men,', ',%,n,%,n', 'Yes,60,540,50,240', 'No,40,360,50,240');
		expect(below.header).toEqual(['Response', 'Total / %', 'Total / n', 'Men / %', 'Men / n']);
		expect(below.uses).toEqual(['response', {}, null, men, null]);
	});

	it('kinds of groups stand beside their groups, and sizes are theirs', () => {
		const { uses, cells } = read(
			'date,pollster,demographic,category,response,pct,n',
			'2025-01-05,Harbour,Gender,Men,Yes,50,490',
			'2025-01-05,Harbour,Gender,Men,No,44,490',
			'2025-01-05,Harbour,Total,Total,Yes,54,1000'
		);
		expect(uses.slice(2)).toEqual([
			'group_type',
			'group',
			'response',
			'percent',
			'group_sample_size'
		]);
		expect(cells).toEqual([
			'harbour-2025-01-05 q Men 490 Yes single 50',
			'harbour-2025-01-05 q Men 490 No single 44',
			'harbour-2025-01-05 q all 1000 Yes single 54'
		]);
	});

	it('questions are told apart by what they are called, or by their wording', () => {
		expect(read('Statement,Agree,Disagree', 'Build it,54,40', 'Pay a toll,34,60').cells).toEqual([
			'p-2025-03 build-it all - Agree single 54',
			'p-2025-03 build-it all - Disagree single 40',
			'p-2025-03 pay-a-toll all - Agree single 34',
			'p-2025-03 pay-a-toll all - Disagree single 60'
		]);
		const archive = read(
			'SurveyOrg,SurveySponsor,SourceDoc,BegDate,EndDate,SampleDesc,QuestionTxt,RespTxt,RespPct',
			'Harbour,Courier,Poll 1,1/5/2025,1/18/2025,National adult,Build it?,Yes,54',
			'Harbour,Courier,Poll 1,1/5/2025,1/18/2025,National adult,Pay a toll?,Yes,34'
		);
		expect(archive.uses).toEqual([
			...['pollster', 'sponsor', 'source_title', 'start_date', 'end_date', 'population'],
			...['question_id+question+question_text', 'response', 'percent']
		]);
		expect(archive.cells).toEqual([
			'courier-2025-01-18 build-it all - Yes single 54',
			'courier-2025-01-18 pay-a-toll all - Yes single 34'
		]);
	});

	it('numbers below a survey tool’s questions are names of boxes, not a person', () => {
		const { header, mapping } = read(
			'Respondent ID,Collector ID,Start Date,Build it?,How likely?,',
			',,,Response,0,10',
			'114,41,1/2/2025,Yes,0,',
			'115,41,1/2/2025,No,,10'
		);
		expect(header.slice(3)).toEqual(['Build it?', 'How likely? / 0', 'How likely? / 10']);
		expect(mapping.columns).toHaveLength(6);
	});

	it('a sum in a row of a long file is no answer', () => {
		const { mapping, cells } = read(
			'Answer,Frequency,Percent',
			'Yes,540,54.0',
			'No,460,46.0',
			'Total,1000,100.0'
		);
		expect(mapping.notAnswers).toEqual(['Total']);
		expect(cells).toEqual(['p-2025-03 q all - Yes single 54', 'p-2025-03 q all - No single 46']);
	});
});
