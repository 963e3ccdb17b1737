import { describe, expect, it } from 'vitest';
import { guessed as read } from './guessed.ts';

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

	it('numbers asked that are the same for all groups of a wave are those of the wave', () => {
		const { uses } = read(
			'date,pollster,demographic,category,response,pct,n',
			'2025-01-05,Harbour,Gender,Men,Yes,50,1000',
			'2025-01-05,Harbour,Gender,Women,Yes,58,1000',
			'2025-02-05,Harbour,Gender,Men,Yes,51,1012'
		);
		expect(uses.at(-1)).toBe('sample_size');
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

	it('the party of a candidate is no group of those asked', () => {
		const { uses } = read(
			'pollster,end_date,party,candidate,pct',
			'Harbour,2025-01-05,DEM,Ann Example,47',
			'Harbour,2025-01-05,REP,Bob Sample,45.5'
		);
		expect(uses).toEqual(['pollster', 'end_date', null, 'response', 'percent']);
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
