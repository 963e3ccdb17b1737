import { describe, expect, it } from 'vitest';
import type { Estimate } from '$lib/survey/estimate.ts';
import { answersWith, asked, facts, published, readAs } from './readMessy.ts';

const archive = { source_url: 'https://example.org/archive' };
/** What is said of one table on one question. */
const oneTable = {
	...{ ...asked, ...archive, pollster: 'Harbour Research' },
	...{ end_date: '2025-03', population: 'adults' }
};
const group = (groupType: string, name: string, groupSampleSize: number) => ({
	groupType,
	group: name,
	groupSampleSize
});

describe('a crosstab with rows of percent signs, bases and sums', () => {
	const { suggested, surveys, told } = readAs('crosstab-bases.csv', { constants: oneTable });

	it('has only answers for answers, and names what it leaves out', () => {
		expect(suggested.notAnswers).toEqual(['Unweighted N', 'Weighted base', 'Total']);
		expect(suggested.constants).toEqual({ sample_size: '1005' });
	});

	it('is read cell by cell, the unweighted bases as the sizes of its groups', () => {
		const answer = answersWith({});
		const groups = [
			{ groupSampleSize: 1005 },
			group('party', 'Republican', 301),
			group('party', 'Independent', 402),
			group('party', 'Democrat', 302),
			group('age', '18-34', 250),
			group('age', '55 and older', 91)
		];
		const rows: [string, Estimate['stance'], string[]][] = [
			['Favor', 'favour', ['54', '31', '52', '76', '60', '51']],
			['Oppose', 'oppose', ['41', '66', '42', '18', '33', '45']],
			['Not sure', 'none', ['5', '3', '6', '6', '7', '4']]
		];
		expect(surveys).toEqual([
			{
				...facts({ id: 'harbour-research-2025-03', pollster: 'Harbour Research' }),
				endDate: '2025-03',
				sampleSize: 1005,
				estimates: rows.flatMap(([response, stance, percents]) =>
					groups.map((each, i) => answer(response, stance, percents[i]!, each))
				)
			}
		]);
	});

	it('has its notes left out with a warning, though their commas are not quoted', () => {
		expect(told).toMatchObject([
			{
				...{ type: 'footnotes', severity: 'warning', row: 11 },
				cell: 'Source: Harbour Research, by telephone, March 2025',
				facts: { lines: 3 }
			}
		]);
	});
});

describe('a crosstab of answers nobody knows, with its base below', () => {
	it('is read cell by cell', () => {
		const { suggested, surveys, told } = readAs('crosstab-below.csv', { constants: oneTable });
		const answer = answersWith({});
		const groups = [
			{ groupSampleSize: 100 },
			group('gender', 'Men', 52),
			group('gender', 'Women', 48)
		];
		const rows: [string, string[]][] = [
			['Build it now', ['40', '44', '36']],
			['Build it later', ['35', '30', '40']],
			['Never build it', ['25', '26', '24']]
		];
		expect([told, suggested.notAnswers]).toEqual([[], ['Base: all respondents']]);
		expect(surveys).toEqual([
			{
				...facts({ id: 'harbour-research-2025-03', pollster: 'Harbour Research' }),
				endDate: '2025-03',
				sampleSize: 100,
				estimates: rows.flatMap(([response, percents]) =>
					groups.map((each, i) => answer(response, null, percents[i]!, each))
				)
			}
		]);
	});
});

describe('a trend with a period in the first cell', () => {
	it('is read cell by cell, across the turn of the year', () => {
		const { end_date: _, ...constants } = oneTable;
		const { surveys, told } = readAs('trend.csv', { constants });
		const answer = answersWith({});
		const wave = (startDate: string, endDate: string, percents: [string, string, string]) => ({
			...facts({ id: `harbour-research-${endDate}`, pollster: 'Harbour Research' }),
			...{ startDate, endDate },
			estimates: [
				answer('Approve', 'favour', percents[0]),
				answer('Disapprove', 'oppose', percents[1]),
				answer('No opinion', 'none', percents[2])
			]
		});
		expect(told).toEqual([]);
		expect(surveys).toEqual([
			wave('2025-02-03', '2025-02-16', ['45', '51', '4']),
			wave('2025-01-30', '2025-02-02', ['46.5', '49.5', '4']),
			wave('2024-12-28', '2025-01-03', ['47', '48', '5'])
		]);
	});
});

describe('a table of an encyclopedia', () => {
	it('is read cell by cell, two facts from one cell and no marks of footnotes in names', () => {
		const { surveys, told } = readAs('encyclopedia.csv', {
			constants: { ...asked, ...archive }
		});
		const answer = answersWith({});
		const answers = (percents: [string, string, string]) =>
			['Ann Example', 'Bob Sample', 'Other / Undecided'].map((name, i) =>
				answer(name, null, percents[i]!)
			);
		expect(told).toEqual([]);
		expect(surveys).toEqual([
			{
				...facts({ id: 'harbour-research-2024-11-02', pollster: 'Harbour Research' }),
				...{ startDate: '2024-10-28', endDate: '2024-11-02' },
				...{ sampleSize: 1000, population: 'likely voters', marginOfError: published('3.1') },
				estimates: answers(['48', '46', '6'])
			},
			{
				...facts({ id: 'valley-polls-2024-10-14', pollster: 'Valley Polls' }),
				...{ startDate: '2024-10-10', endDate: '2024-10-14' },
				...{ sampleSize: 812, population: 'registered voters', marginOfError: published('3.5') },
				estimates: answers(['47', '47', '6'])
			},
			{
				...facts({ id: 'dale-2024-01-04', pollster: 'Dale', sampleSize: 640 }),
				...{ startDate: '2023-12-30', endDate: '2024-01-04' },
				estimates: answers(['44', '45.5', '10.5'])
			}
		]);
	});
});

describe('parties of which some polls did not ask', () => {
	it('are read cell by cell, without those not asked about', () => {
		const { surveys, told } = readAs('seats.csv', {
			constants: { ...asked, ...archive, population: 'voters' }
		});
		const answer = answersWith({});
		expect(told).toEqual([]);
		expect(surveys).toEqual([
			{
				...facts({ id: 'havn-avis-and-dal-radio-2025-01-06', pollster: 'Havn Analyse' }),
				...{ sponsor: 'Havn Avis and Dal Radio', population: 'voters', sampleSize: 1873 },
				...{ startDate: '2024-12-31', endDate: '2025-01-06' },
				estimates: [
					answer('R–B', null, '36.5'),
					answer('G', null, '27.0'),
					answer('C', null, '31.1'),
					answer('Other', null, '5.4')
				]
			},
			{
				...facts({ id: 'dal-instituttet-2025-01', pollster: 'Dal Instituttet' }),
				...{ population: 'voters', startDate: '2025-01', endDate: '2025-01' },
				estimates: [
					answer('R–B', null, '35'),
					answer('G', null, '28.5'),
					answer('C', null, '22'),
					answer('FI', null, '8.5'),
					answer('Other', null, '6')
				]
			}
		]);
	});
});

describe('one question about several people', () => {
	it('is read cell by cell: LV are likely voters and no country, a seat is no answer', () => {
		const { surveys, told } = readAs('favorability.csv', { constants: asked });
		const of = (variant: string) => answersWith({ variant, sourceUrl: 'https://example.org/x' });
		expect(told).toEqual([]);
		expect(surveys).toEqual([
			{
				...facts({ id: '88001', pollster: 'Harbour Research', sampleSize: 1000 }),
				...{ startDate: '2024-12-01', endDate: '2024-12-13' },
				...{ population: 'likely voters', mode: 'online' },
				estimates: [
					of('ann-example')('favorable', 'favour', '44'),
					of('ann-example')('unfavorable', 'oppose', '50'),
					of('bob-sample')('favorable', 'favour', '39'),
					of('bob-sample')('unfavorable', 'oppose', '52.5')
				]
			}
		]);
	});
});

describe('a table of polls whose links are not all there', () => {
	it('is read cell by cell, with the links that are', () => {
		const { surveys, told } = readAs('poll-table.csv', { constants: asked });
		const first = answersWith({ sourceUrl: 'https://example.org/p1' });
		const second = answersWith({
			sourceUrl: 'https://example.org/p2',
			questionText: 'Do you approve of the bridge?'
		});
		expect(told).toEqual([]);
		expect(surveys).toEqual([
			{
				...facts({ id: 'harbour-courier-2013-03-16', pollster: 'Harbour/Courier' }),
				...{ startDate: '2013-03-14', endDate: '2013-03-16', mode: 'telephone' },
				...{ sampleSize: 1500, population: 'likely voters' },
				estimates: [
					first('Approve', 'favour', '52'),
					first('Disapprove', 'oppose', '47'),
					first('Undecided', 'none', '1')
				]
			},
			{
				...facts({ id: 'valley-2013-03-18', pollster: 'Valley', mode: 'telephone' }),
				...{ startDate: '2013-03-13', endDate: '2013-03-18', population: 'registered voters' },
				estimates: [second('Approve', 'favour', '49'), second('Disapprove', 'oppose', '45.5')]
			}
		]);
	});
});

describe('the summary of a survey tool', () => {
	it('is read cell by cell, without the counts beside its percentages', () => {
		const { suggested, surveys, told } = readAs('survey-tool-summary.csv', {
			constants: oneTable
		});
		const answer = answersWith({ groupSampleSize: 37 });
		expect([told, suggested.notAnswers]).toEqual([[], ['Answered', 'Skipped']]);
		expect(surveys).toEqual([
			{
				...facts({ id: 'harbour-research-2025-03', pollster: 'Harbour Research' }),
				...{ endDate: '2025-03', sampleSize: 37 },
				estimates: [
					answer('Yes', 'favour', '54.05'),
					answer('No', 'oppose', '40.54'),
					answer('Not sure', 'none', '5.41')
				]
			}
		]);
	});
});
