import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Problem } from '$lib/csv/problems/problem.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { designEffectOf } from '$lib/stats/topline/designEffectOf.ts';
import { readWave } from '$lib/stats/topline/readWave.ts';
import { casesOf } from '../../stats/oracle.ts';
import { estimatesOf, madeUpMapping, yesNo } from './madeUpRespondents.ts';

const nhanes = readFileSync('tests/oracles/data/nhanes.csv', 'utf8');
const races = ['1', '2', '3', '4'];
const nhanesMapping = madeUpMapping({
	weight: 'WTMEC2YR',
	stratum: 'SDMVSTRA',
	cluster: 'SDMVPSU',
	questions: [yesNo('HI_CHOL')],
	groups: [
		{ header: 'race', groupType: 'race', groups: races.map((code) => ({ code, group: code })) }
	]
});

const waveOf = (csv: string | null) => {
	const { value, problems } = readSurveys(csv!);
	expect(problems).toEqual([]);
	return value[0]!;
};
const found = (problems: Problem[]) =>
	problems.map(({ type, row, column, cell }) => [type, row, column, cell]);
const rows = (header: string, ...people: [count: number, cells: string][]) =>
	[header, ...people.flatMap(([count, cells]) => Array<string>(count).fill(cells))].join('\n');

test('percentages and their ranges as readers get them are those of R survey', () => {
	const total = casesOf('proportions.json').find(({ id }) => id === 'pub-prop-09')!.expected as {
		n: number;
		n_design: number;
		estimate: number;
		ci: { display: [number, number] };
	};
	const domains = casesOf('domains.json').find(({ id }) => id === 'pub-dom-05')!.expected as {
		group_n: number[];
		estimate: number[];
		ci_display: [number, number][];
	};
	const wave = waveOf(estimatesOf(nhanes, nhanesMapping).csv);
	const { estimates } = readWave(wave, designEffectOf(wave, []));
	expect(wave.sampleSize).toBe(total.n_design);
	const yes = estimates.filter(({ response }) => response === 'Yes');
	const expected = [
		{ group: 'all', n: total.n, share: total.estimate, ci: total.ci.display },
		...races.map((group, i) => ({
			group,
			n: domains.group_n[i],
			share: domains.estimate[i]!,
			ci: domains.ci_display[i]!
		}))
	];
	expect(yes.map(({ group, groupSampleSize }) => [group, groupSampleSize])).toEqual(
		expected.map(({ group, n }) => [group, n])
	);
	yes.forEach(({ percent, reading }, i) => {
		const { share, ci } = expected[i]!;
		expect(percent).toEqual({ value: Number((100 * share).toFixed(1)), decimals: 1 });
		// The range of a percentage with one decimal is at most that rounding away.
		expect(Math.abs(reading!.range!.low - 100 * ci[0])).toBeLessThan(0.06);
		expect(Math.abs(reading!.range!.high - 100 * ci[1])).toBeLessThan(0.06);
	});
});

test('what is written is canonical, and says that it was computed here', () => {
	const { csv } = estimatesOf(nhanes, nhanesMapping);
	const wave = waveOf(csv);
	expect(writeSurveys([wave])).toBe(csv);
	expect(wave.computedFrom).toBe('respondents');
	expect(wave.weighting).toBe('with the weights of the file (column “WTMEC2YR”)');
});

test('don’t know counts as an answer unless it is said to be none, and so do people who were not asked', () => {
	const text = rows('asked,q', [60, 'yes,1'], [30, 'yes,0'], [10, 'yes,8'], [50, 'no,']);
	const dontKnow = (response: string | null) =>
		madeUpMapping({
			questions: [
				yesNo('q', {
					answers: [...yesNo('q').answers, { code: '8', response, stance: 'none' }],
					askedIf: { header: 'asked', codes: ['yes'] }
				})
			]
		});
	const percents = (response: string | null) =>
		waveOf(estimatesOf(text, dontKnow(response)).csv).estimates.map((e) => [
			e.response,
			e.percent.value,
			e.groupSampleSize
		]);
	expect(percents('Don’t know')).toEqual([
		['Yes', 60, 100],
		['No', 30, 100],
		['Don’t know', 10, 100]
	]);
	expect(percents(null)).toEqual([
		['Yes', 66.7, 90],
		['No', 33.3, 90]
	]);
});

test('people outside the question who answered all the same are not counted', () => {
	const text = rows('asked,q', [60, 'yes,1'], [60, 'yes,0'], [300, 'no,1']);
	const asked = { header: 'asked', codes: ['yes'] };
	const mapping = madeUpMapping({ questions: [yesNo('q', { askedIf: asked })] });
	const [yes] = waveOf(estimatesOf(text, mapping).csv).estimates;
	expect([yes!.percent.value, yes!.groupSampleSize]).toEqual([50, 120]);
});

test('a group of fewer than ten is not made, nor the next smallest, and this is said without a number', () => {
	const text = rows(
		'party,q',
		[4, 'Green,1'],
		[3, 'Green,0'],
		[60, 'Red,1'],
		[60, 'Red,0'],
		[80, 'Blue,1'],
		[90, 'Blue,0'],
		[30, 'Grey,1']
	);
	const names = ['Green', 'Red', 'Blue', 'Grey', 'White'];
	const groups = [
		{
			header: 'party',
			groupType: 'party',
			groups: names.map((code) => ({ code, group: code }))
		}
	];
	const { csv, problems } = estimatesOf(text, madeUpMapping({ groups }));
	const shown = new Set(waveOf(csv).estimates.map(({ group }) => group));
	expect([...shown]).toEqual(['all', 'Red', 'Blue']);
	expect(problems).toMatchObject([
		{
			type: 'too-few-interviews',
			severity: 'note',
			facts: {
				groups: 'party “Green” (fewer than 10 interviews), party “Grey” (beside a hidden group)'
			}
		}
	]);
	expect(csv).not.toMatch(/Green|Grey|White/);
});

test('weights count, rows without one leave the sample and are counted', () => {
	const text = rows('w,q', [60, '2,1'], [60, '"0,5",0'], [20, '0,1'], [20, ',1']);
	const { csv, problems } = estimatesOf(text, madeUpMapping({ weight: 'w' }));
	const wave = waveOf(csv);
	expect(wave.sampleSize).toBe(120);
	// Kish: 120 (60·2² + 60·0.5²)/(60·2 + 60·0.5)² = 1.36
	expect(wave.designEffect).toEqual({ value: 1.36, decimals: 2 });
	expect(wave.estimates.map(({ percent }) => percent.value)).toEqual([80, 20]);
	expect(problems).toMatchObject([{ type: 'without-weight', facts: { rows: 40 } }]);
});

test('a weight below 0 or that is no number rejects the file, with its row', () => {
	const text = rows('w,q', [60, '1,1'], [1, '-1,0'], [1, 'heavy,0'], [1, '1e999,0']);
	const { csv, problems } = estimatesOf(text, madeUpMapping({ weight: 'w' }));
	expect(csv).toBeNull();
	expect(found(problems)).toEqual([
		['negative-weight', 62, 'w', '-1'],
		['not-a-number', 63, 'w', 'heavy'],
		['exponent', 64, 'w', '1e999']
	]);
});

test('cells that nobody has labelled are named with their first row and their number', () => {
	const text = rows('q', [60, '1'], [2, ' 7 '], [40, '0'], [1, '7'], [3, '']);
	const { csv, problems } = estimatesOf(text, madeUpMapping());
	expect(csv).toBeNull();
	expect(found(problems)).toEqual([
		['unknown-code', 62, 'q', '7'],
		['empty-rows', 105, null, null]
	]);
	expect(problems[0]!.facts.count).toBe(3);
});

test('rows without any cell are people who gave no answer, but none below the last person', () => {
	const text = rows('q,a', [60, '1,x'], [5, ','], [60, '0,x'], [2, ''], [9, ',']);
	const { csv, problems } = estimatesOf(text, madeUpMapping());
	const wave = waveOf(csv);
	// they were interviewed, but are not among those who answered
	expect(wave.sampleSize).toBe(125);
	expect(wave.estimates.map((e) => [e.percent.value, e.groupSampleSize])).toEqual([
		[50, 120],
		[50, 120]
	]);
	expect(problems).toMatchObject([
		{ type: 'empty-rows', severity: 'note', row: 62, facts: { people: 5, left: 9, placed: 0 } }
	]);
});

test('people who chose none of several answers count where their whole row is empty', () => {
	const text = rows('a,b', [60, 'Sanctions,'], [60, ','], [60, ',Talks']);
	expect(shownOf(text, boxes({ noneCount: true }))).toEqual([
		['a', 'Sanctions', 'multiple', 33.3, 180],
		['a', 'Talks', 'multiple', 33.3, 180]
	]);
});

test('rows without any cell are no people where each has a weight or a place in the sample', () => {
	const people = Array.from({ length: 120 }, (_, i) => `${60 + (i % 40)},${i % 3 ? 1 : 0}`);
	const text = ['w,q', ...people.slice(0, 60), ...Array<string>(5).fill(','), ...people.slice(60)];
	for (const column of ['weight', 'stratum', 'cluster'] as const) {
		const mapping = madeUpMapping({ [column]: 'w' });
		const { csv, problems } = estimatesOf(text.join('\n'), mapping);
		expect(problems).toMatchObject([
			{ type: 'empty-rows', row: 62, facts: { people: 0, left: 5, placed: 1 } }
		]);
		expect(waveOf(csv).sampleSize).toBe(120);
	}
});

test('a row that does not say its stratum or cluster rejects the file', () => {
	const text = rows(
		's,c,q',
		[30, 'a,1,1'],
		[30, 'a,2,0'],
		[1, ' ,2,0'],
		[30, 'b,3,1'],
		[1, 'b,,1']
	);
	const { csv, problems } = estimatesOf(text, madeUpMapping({ stratum: 's', cluster: 'c' }));
	expect(csv).toBeNull();
	expect(found(problems)).toEqual([
		['missing-design', 62, 's', ''],
		['missing-design', 93, 'c', '']
	]);
	// without a weight the person is in no sample, and needs no place in it
	const unweighted = ['w,s,q', ...Array<string>(60).fill('1,a,1'), '0,,1'].join('\n');
	const weighted = madeUpMapping({ weight: 'w', stratum: 's' });
	expect(found(estimatesOf(unweighted, weighted).problems)).toEqual([
		['without-weight', null, 'w', null]
	]);
});

test('a column with hundreds of different texts is named once, with what to do', () => {
	const answers = Array.from({ length: 501 }, (_, i) => `Other: reason ${i}`);
	const text = ['q', ...Array<string>(60).fill('1'), ...answers].join('\n');
	const { csv, problems } = estimatesOf(text, madeUpMapping());
	expect(csv).toBeNull();
	expect(found(problems)).toEqual([['too-many-codes', 561, 'q', 'Other: reason 499']]);
});

test('a sample weighted here to margins meets them', () => {
	const text = rows('sex,q', [80, 'f,1'], [20, 'f,0'], [90, 'm,1'], [210, 'm,0']);
	const margin = (percent: number) => [
		{ code: 'f', category: 'women', percent },
		{ code: 'm', category: 'men', percent: 100 - percent }
	];
	const weighted = (percent: number) =>
		estimatesOf(text, madeUpMapping({ margins: [{ header: 'sex', targets: margin(percent) }] }));
	const wave = waveOf(weighted(50).csv);
	// Half of 80 % and half of 30 %.
	expect(wave.estimates.map(({ percent }) => percent.value)).toEqual([55, 45]);
	expect(wave.weighting).toBe('weighted here to margins that the editor gave (“sex”)');
	expect(found(weighted(0).problems)).toEqual([['margin-not-met', null, 'sex', null]]);
});

test('a file of two header rows, as survey tools export it', () => {
	const text = [
		'Respondent ID,How do you like the bridge?,,What is your age?',
		',Response,Why,Response',
		...Array<string>(60).fill('1,Yes,because,18-29'),
		...Array<string>(60).fill('2,No,,30-44')
	].join('\n');
	const mapping = madeUpMapping({
		questions: [
			yesNo('How do you like the bridge?', {
				questionId: 'like-bridge',
				answers: [
					{ code: 'Yes', response: 'Yes', stance: 'favour' },
					{ code: 'No', response: 'No', stance: 'oppose' }
				]
			})
		]
	});
	const { csv, problems } = estimatesOf(text, mapping);
	expect(found(problems)).toEqual([['two-row-header', 1, null, null]]);
	expect(waveOf(csv).estimates.map(({ percent }) => percent.value)).toEqual([50, 50]);
});

test('facts of the wave that cannot be read are named', () => {
	const text = rows('q', [60, '1'], [60, '0']);
	const { constants } = madeUpMapping();
	const wrong = madeUpMapping({ constants: { ...constants, country: 'Narnia', end_date: '' } });
	const { csv, problems } = estimatesOf(text, wrong);
	expect(csv).toBeNull();
	expect(problems.map(({ type, column }) => [type, column])).toEqual([
		['not-a-country', 'country'],
		['no-date', 'end_date']
	]);
	const unnamed = madeUpMapping({ constants: { ...constants, wave_id: '' } });
	expect(waveOf(estimatesOf(text, unnamed).csv).id).toBe('example-polling-2025-02-12');
});

/** Made up: what people would do, as survey tools export a question with boxes to tick. */
const ticked = [
	[60, 'x,Sanctions,'],
	[30, 'x,Sanctions,Talks'],
	[30, 'x,,Talks'],
	[80, 'x,,']
] as [number, string][];
const boxes = (more: { noneCount?: boolean; notChosen?: string[] } = {}) =>
	madeUpMapping({
		questions: [
			yesNo('a', {
				answers: [],
				several: {
					options: [
						{ header: 'a', response: 'Sanctions', stance: null },
						{ header: 'b', response: 'Talks', stance: null }
					],
					notChosen: [],
					noneCount: false,
					...more
				}
			})
		]
	});
const shownOf = (text: string, mapping = boxes()) =>
	waveOf(estimatesOf(text, mapping).csv).estimates.map((e) => [
		...[e.questionId, e.response, e.responseKind],
		...[e.percent.value, e.groupSampleSize]
	]);

test('several answers to one question are shares of those who chose any, or of everyone asked', () => {
	// 90 and 60 of 120, of 200.
	expect(shownOf(rows('id,a,b', ...ticked))).toEqual([
		['a', 'Sanctions', 'multiple', 75, 120],
		['a', 'Talks', 'multiple', 50, 120]
	]);
	expect(shownOf(rows('id,a,b', ...ticked), boxes({ noneCount: true }))).toEqual([
		['a', 'Sanctions', 'multiple', 45, 200],
		['a', 'Talks', 'multiple', 30, 200]
	]);
});

test('where cells say that an answer was not chosen, an empty row was not asked', () => {
	const text = rows('id,a,b', [60, 'x,1,0'], [30, 'x,1,1'], [110, 'x,0,0'], [100, 'x,,']);
	expect(shownOf(text, boxes({ noneCount: true, notChosen: ['0'] }))).toEqual([
		['a', 'Sanctions', 'multiple', 45, 200],
		['a', 'Talks', 'multiple', 15, 200]
	]);
});

test('a box to tick taken for a question of its own must be accepted', () => {
	const answers = [{ code: 'Sanctions', response: 'Sanctions', stance: null }];
	const mapping = madeUpMapping({ questions: [yesNo('a', { answers })] });
	expect(estimatesOf(rows('id,a,b', ...ticked), mapping).problems).toMatchObject([
		{ type: 'one-answer-only', severity: 'warning', column: 'a', facts: { empty: 110 } }
	]);
});

test('a weight far from the rest must be accepted, and is named where it leaves too little', () => {
	const text = rows('w,q', [200, '1,1'], [197, '1,0'], [1, '400,0']);
	const { csv, problems } = estimatesOf(text, madeUpMapping({ weight: 'w' }));
	expect(csv).toBeNull();
	// Mean weight 797/398; Kish's effective size 797²/(397 + 400²) = 3.96.
	expect(problems).toMatchObject([
		{ type: 'large-weight', severity: 'warning', column: 'w', facts: { count: 1, times: 199.7 } },
		{
			type: 'too-few-interviews',
			facts: {
				groups:
					'everyone (n = 398, but an effective number of only 3 because the weights are so uneven)'
			}
		},
		{ type: 'nothing-to-show' }
	]);
});
