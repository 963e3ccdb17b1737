import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapTable } from '$lib/csv/mapping/mapTable.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { kindOfTable } from '$lib/csv/mapping/suggest/kindOfTable.ts';
import { fitsSaved, reusable } from '$lib/csv/mapping/suggest/savedMapping.ts';
import { suggestMapping } from '$lib/csv/mapping/suggest/suggestMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { answersWith, asked, facts, open, published, readAs } from './readMessy.ts';
import { tableOf } from './tableOf.ts';

describe('polls of approval, one row for each question', () => {
	const { suggested, surveys, told } = readAs('approval.csv', { constants: asked });

	it('have numbers of their own for questions, and a display name beside the pollster', () => {
		const use = (header: string) => suggested.columns.find((each) => each.header === header)!.to;
		expect(['question_id', 'display_name', 'pollster', 'poll_id'].map(use)).toEqual([
			null,
			null,
			'pollster',
			null
		]);
		expect(suggested.waveIdWith).toEqual(['population']);
	});

	it('are read cell by cell', () => {
		const harbour = answersWith({ sourceUrl: 'https://example.org/harbour/1' });
		const valley = answersWith({ sourceUrl: 'https://example.org/valley/7' });
		const first = {
			pollster: 'Harbour Research',
			startDate: '2025-01-12',
			endDate: '2025-01-15',
			mode: 'online'
		} as Partial<WaveFacts>;
		expect(told).toEqual([]);
		expect(surveys).toEqual([
			{
				...facts({ ...first, id: 'harbour-research-2025-01-15-adults', sampleSize: 1503 }),
				estimates: [harbour('yes', 'favour', '46.5'), harbour('no', 'oppose', '49.0')]
			},
			{
				...facts({ ...first, id: 'harbour-research-2025-01-15-registered-voters' }),
				population: 'registered voters',
				sampleSize: 1204,
				estimates: [harbour('yes', 'favour', '47.1'), harbour('no', 'oppose', '50.2')]
			},
			{
				...facts({ id: 'valley-courier-2025-02-07-likely-voters', pollster: 'Valley Polls' }),
				sponsor: 'Valley Courier',
				startDate: '2025-02-03',
				endDate: '2025-02-07',
				population: 'likely voters',
				sampleSize: 800,
				mode: 'mixed',
				estimates: [valley('yes', 'favour', '44'), valley('no', 'oppose', '51')]
			}
		]);
	});
});

describe('a generic ballot', () => {
	it('is read without the estimates of the model beside it', () => {
		const { surveys, told } = readAs('generic-ballot.csv', { constants: asked });
		const first = answersWith({ sourceUrl: 'https://example.org/ballot/1' });
		const second = answersWith({ sourceUrl: 'https://example.org/ballot/2' });
		expect(told).toEqual([]);
		expect(surveys).toEqual([
			{
				...facts({ id: '80001', pollster: 'Harbour Research', sampleSize: 1502 }),
				startDate: '2025-10-04',
				endDate: '2025-10-17',
				population: 'registered voters',
				estimates: [first('dem', null, '45.5'), first('rep', null, '41')]
			},
			{
				...facts({ id: '80002', pollster: 'Valley Polls', sampleSize: 900 }),
				startDate: '2025-10-20',
				endDate: '2025-10-22',
				population: 'likely voters',
				estimates: [second('dem', null, '44'), second('rep', null, '43')]
			}
		]);
	});
});

describe('polls with columns for the answers of parties', () => {
	const { suggested, surveys, told } = readAs('impeachment.csv', { constants: asked });
	const party = (group: string, groupSampleSize: number | null) => ({
		groupType: 'party',
		group,
		groupSampleSize
	});

	it('tell two questions of one poll apart by the column that does', () => {
		expect(suggested.columns.find(({ header }) => header === 'Category')!.to).toBe('variant');
		expect(suggested.values.variant).toEqual({ begin_recall: 'begin-recall' });
	});

	it('are read cell by cell', () => {
		const begin = answersWith({
			variant: 'begin-recall',
			questionText: 'Should the council begin to recall the mayor, or not?',
			sourceUrl: 'https://example.org/recall/1'
		});
		const recall = answersWith({
			variant: 'recall',
			questionText: 'Should the mayor be recalled, or not?',
			sourceUrl: 'https://example.org/recall/1'
		});
		const valley = answersWith({
			variant: 'recall',
			questionText: 'Should the mayor be recalled?',
			sourceUrl: 'https://example.org/recall/2',
			notes: 'asked twice'
		});
		const [rep, dem, ind] = [
			party('Republican', 301),
			party('Democrat', 322),
			party('Independent', 381)
		];
		expect(told).toEqual([]);
		expect(surveys).toEqual([
			{
				...facts({ id: 'harbour-research-2025-06-27', pollster: 'Harbour Research' }),
				startDate: '2025-06-24',
				endDate: '2025-06-27',
				sampleSize: 1004,
				estimates: [
					begin('Yes', 'favour', '38'),
					begin('No', 'oppose', '57'),
					begin('Unsure', 'none', '5'),
					begin('Yes', 'favour', '9', rep),
					begin('No', 'oppose', '88', rep),
					begin('Yes', 'favour', '63', dem),
					begin('No', 'oppose', '30', dem),
					begin('Yes', 'favour', '36', ind),
					begin('No', 'oppose', '55', ind),
					recall('Yes', 'favour', '41'),
					recall('No', 'oppose', '54'),
					recall('Unsure', 'none', '5'),
					recall('Yes', 'favour', '11', rep),
					recall('No', 'oppose', '86', rep),
					recall('Yes', 'favour', '68', dem),
					recall('No', 'oppose', '27', dem),
					recall('Yes', 'favour', '39', ind),
					recall('No', 'oppose', '54', ind)
				]
			},
			{
				...facts({ id: 'valley-courier-2025-07-03', pollster: 'Valley Polls', sampleSize: 877 }),
				sponsor: 'Valley Courier',
				startDate: '2025-07-01',
				endDate: '2025-07-03',
				population: 'registered voters',
				estimates: [
					valley('Yes', 'favour', '43'),
					valley('No', 'oppose', '50'),
					valley('Unsure', 'none', '7'),
					valley('Yes', 'favour', '70', party('Democrat', 300)),
					valley('No', 'oppose', '22', party('Democrat', 300)),
					valley('Yes', 'favour', '40', party('Independent', 287)),
					valley('No', 'oppose', '49', party('Independent', 287))
				]
			}
		]);
	});
});

describe('responses with the answers first', () => {
	it('are read cell by cell', () => {
		const { surveys, told } = readAs('pollster-responses.tsv', {
			constants: { ...asked, source_url: 'https://example.org/archive' }
		});
		const answer = answersWith({ questionText: 'Do you favor or oppose the bridge?' });
		expect(told).toEqual([]);
		expect(surveys).toEqual([
			{
				...facts({ id: 'harbour-research-9001', pollster: 'Harbour Research' }),
				startDate: '2025-03-01',
				endDate: '2025-03-04',
				population: 'adults',
				sampleSize: 1000,
				mode: 'online',
				marginOfError: published('3.1'),
				estimates: [
					answer('Favor', 'favour', '52.0'),
					answer('Oppose', 'oppose', '38.0'),
					answer('Undecided', 'none', '10.0')
				]
			},
			{
				...facts({ id: 'valley-polls-9002', pollster: 'Valley Polls', sampleSize: 640 }),
				startDate: '2025-03-05',
				endDate: '2025-03-06',
				population: 'likely voters',
				mode: 'mixed',
				estimates: [answer('Favor', 'favour', '49.0'), answer('Oppose', 'oppose', '41.0')]
			}
		]);
	});
});

describe('a table of parties with decimal commas', () => {
	it('is read cell by cell, and how finely it is rounded is not its margin of error', () => {
		const { surveys, told } = readAs('parties.csv', {
			constants: {
				...asked,
				population: 'voters',
				source_url: 'https://example.org/archive'
			}
		});
		const answer = answersWith({});
		const parties = (...percents: string[]) =>
			['RED', 'BLUE', 'GREEN', 'Other'].map((party, i) => answer(party, null, percents[i]!));
		expect(told).toEqual([]);
		expect(surveys).toEqual([
			{
				...facts({ id: 'havn-avis-2025-02-09', pollster: 'Havn Analyse', sponsor: 'Havn Avis' }),
				startDate: '2025-02-03',
				endDate: '2025-02-09',
				population: 'voters',
				sampleSize: 1018,
				estimates: parties('31.4', '28.0', '22.6', '18.0')
			},
			{
				...facts({ id: 'dal-instituttet-2025-02-20', pollster: 'Dal Instituttet' }),
				startDate: '2025-02',
				endDate: '2025-02-20',
				population: 'voters',
				estimates: parties('30', '29', '23', '18')
			}
		]);
	});
});

describe('a crosstab with a header of two rows', () => {
	it('is read cell by cell', () => {
		const { surveys, told } = readAs('crosstab.csv', {
			constants: {
				...asked,
				pollster: 'Harbour Research',
				end_date: '2025-03',
				population: 'adults',
				source_url: 'https://example.org/archive'
			}
		});
		const answer = answersWith({});
		const rows: [string, Estimate['stance'], string[]][] = [
			['Favor', 'favour', ['54', '31', '52', '76', '50', '58']],
			['Oppose', 'oppose', ['41', '66', '42', '18', '47', '35']],
			['No opinion', 'none', ['5', '3', '6', '6', '3', '7']]
		];
		const groups = [
			{},
			...['Republican', 'Independent', 'Democrat'].map((group) => ({ groupType: 'party', group })),
			...['Men', 'Women'].map((group) => ({ groupType: 'gender', group }))
		];
		expect(told.map(({ type, row }) => [type, row])).toEqual([['footnotes', 8]]);
		expect(surveys).toEqual([
			{
				...facts({ id: 'harbour-research-2025-03', pollster: 'Harbour Research' }),
				endDate: '2025-03',
				estimates: rows.flatMap(([response, stance, percents]) =>
					groups.map((group, i) => answer(response, stance, percents[i]!, group))
				)
			}
		]);
	});
});

describe('a crosstab whose title stands right above its header', () => {
	it('has the same header', () => {
		const text = readFileSync(new URL('../fixtures/messy/crosstab.csv', import.meta.url), 'utf8');
		expect(tableOf(text.replace(',,,,,,\n,,,,,,\n', ',,,,,,\n')).header).toEqual(
			open('crosstab.csv').header
		);
	});
});

describe('one row for each person', () => {
	it('is told from published percentages, under the header of both rows', () => {
		const { header, headerRow, rows } = open('respondents.csv');
		expect([kindOfTable(header, rows), headerRow, rows.length]).toEqual(['respondents', 2, 8]);
		expect(header.slice(8)).toEqual([
			'Custom Data 1',
			'Should the bridge be built?',
			'Which of these do you use? (Select all that apply.) / Ferry',
			'Which of these do you use? (Select all that apply.) / Bus',
			'Which of these do you use? (Select all that apply.) / Car',
			'How old are you?',
			'Anything else?'
		]);
	});

	it.each([
		'approval.csv',
		'generic-ballot.csv',
		'impeachment.csv',
		'pollster-responses.tsv',
		'parties.csv',
		'crosstab.csv'
	])('is not what %s is', (name) => {
		const { header, rows } = open(name);
		expect(kindOfTable(header, rows)).toBe('survey');
	});
});

describe('a mapping saved for the programme', () => {
	const table = open('impeachment.csv');
	const first = suggestMapping(surveyFormat, table.header, table.rows);
	const constants = { ...asked, end_date: '2025-06', sample_size: '1000' };
	const saved = reusable({ ...first, constants, stances: { Yes: 'oppose' } });

	it('keeps nothing of its one wave', () => {
		const { source_title: _, ...kept } = asked;
		expect(saved.constants).toEqual(kept);
	});

	it('goes before what is suggested, whatever the order of the columns', () => {
		expect(fitsSaved(saved, table.header)).toBe(true);
		const turned = {
			header: table.header.toReversed(),
			rows: table.rows.map(({ cells }) => ({ cells: cells.toReversed() }))
		};
		const again = suggestMapping(surveyFormat, turned.header, turned.rows, saved);
		expect(again.columns).toEqual(saved.columns.toReversed());
		expect(again.constants).toEqual(saved.constants);
		expect(again.stances).toEqual({ Yes: 'oppose', No: 'oppose', Unsure: 'none' });
	});

	it('has what it states of every row accepted anew, unless an editor looks at it', () => {
		const again = suggestMapping(surveyFormat, table.header, table.rows, saved);
		const told = (by: Mapping) =>
			mapTable(table, by).problems.filter(({ type }) => type === 'reused-mapping');
		expect(told(again)).toMatchObject([{ severity: 'warning' }]);
		expect(told(saved)).toEqual([]);
		expect(told(reusable(again))).toEqual([]);
	});

	it('is not used for a file without its columns', () => {
		expect(fitsSaved(saved, table.header.slice(1))).toBe(false);
	});

	it('leaves out columns that have come since, with a warning', () => {
		const again = suggestMapping(surveyFormat, [...table.header, 'Sure'], [], saved);
		expect(again.columns.at(-1)).toEqual({ header: 'Sure', to: null, assumed: true });
	});
});
