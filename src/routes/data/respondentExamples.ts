import type { Problem } from '$lib/csv/problems/problem.ts';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { estimateRespondents } from '$lib/server/respondents/estimateRespondents.ts';
import { statedColumns } from '$lib/server/respondents/waveFacts.ts';

/** A file of 60 respondents that nobody interviewed, and what its columns hold. */
const header = ['weight', 'age', 'bridge'];
const people = Array.from({ length: 60 }, (_, i) => ['1', i < 30 ? 'young' : 'old', String(i % 2)]);
const mapping: RespondentMapping = {
	kind: 'respondents',
	reading: {},
	constants: Object.fromEntries(statedColumns.map(({ name, example }) => [name, example])),
	weight: 'weight',
	stratum: null,
	cluster: null,
	questions: [
		{
			header: 'bridge',
			questionId: 'build-bridge',
			question: surveyFormat.columns.find(({ field }) => field === 'question')!.example,
			questionText: null,
			topic: null,
			answers: [
				{ code: '1', response: 'favour', stance: 'favour' },
				{ code: '0', response: 'oppose', stance: 'oppose' }
			],
			askedIf: null
		}
	],
	groups: [],
	margins: []
};
const byAge = (young: number, old: number): RespondentMapping['margins'] => [
	{
		header: 'age',
		targets: [
			{ code: 'young', category: 'young', percent: young },
			{ code: 'old', category: 'old', percent: old }
		]
	}
];

/** The problems of the people with those of some replaced, and a mapping changed in part. */
function problemsOf(others: string[][], change: Partial<RespondentMapping> = {}): Problem[] {
	const rows = [...others, ...people].map((cells, i) => ({ row: i + 2, cells }));
	return estimateRespondents(header, rows, { ...mapping, ...change }).problems;
}

/** The question of which one answer counts. */
const onlyFavour: RespondentMapping['questions'][number] = {
	...mapping.questions[0]!,
	answers: [
		{ code: '1', response: 'favour', stance: 'favour' },
		{ code: '0', response: null, stance: null }
	]
};
const many = (count: number, age: (i: number) => string) =>
	Array.from({ length: count }, (_, i) => ['1', age(i), '1']);
const ages = ['young', 'old'].map((code) => ({ code, group: code }));

/** For each type of problem that only files of respondents have, how one comes about. */
export const respondentExamples = {
	'unmatched-column': () => problemsOf([], { weight: 'wt' }),
	'negative-weight': () => problemsOf([['-0.5', 'old', '1']]),
	'missing-design': () => problemsOf([['1', '', '1']], { stratum: 'age' }),
	'unknown-code': () => problemsOf([['1', 'old', '9']]),
	'too-many-codes': () =>
		problemsOf(
			many(600, (i) => `${i} days`),
			{ groups: [{ header: 'age', groupType: 'age', groups: ages }] }
		),
	'margin-not-met': () => problemsOf([], { margins: byAge(40, 50) }),
	'large-weight': () =>
		problemsOf(
			many(300, () => 'old'),
			{ margins: byAge(60, 40) }
		),
	'one-answer-only': () =>
		problemsOf(
			people.map(() => ['1', 'old', '']),
			{ questions: [onlyFavour] }
		),
	'without-weight': () => problemsOf([['', 'old', '1']]),
	'empty-rows': () => problemsOf([['', '', ''], ...people.slice(0, 1)], { weight: null }),
	'too-few-interviews': () =>
		problemsOf([], { groups: [{ header: 'age', groupType: 'age', groups: ages }] }),
	'nothing-to-show': () => problemsOf([], { groups: [], weight: 'bridge' })
};
