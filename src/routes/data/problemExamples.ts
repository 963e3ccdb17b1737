import Papa from 'papaparse';
import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { mapTable } from '$lib/csv/mapping/mapTable.ts';
import { type Problem, type ProblemType, problemTypes } from '$lib/csv/problems/problem.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { template } from '$lib/csv/write/template.ts';
import { nameTitles } from '$lib/csv/table/titledRows.ts';
import { writeLine } from '$lib/csv/write/writeLine.ts';
import { readUpload } from '$lib/server/uploads/readUpload.ts';
import { type ProblemWords, describeProblem } from '$lib/words/describeProblem.ts';
import { respondentExamples } from './respondentExamples.ts';

type Cells = Record<string, string>;

/** A file without fault, of one row. */
const good = template(surveyFormat);
const [header = '', row = ''] = good.split('\r\n');

/** The same with rows added that differ from the first in the cells named. */
function withRows(...rows: Cells[]): string {
	const lines = rows.map((cells) => surveyFormat.columns.map((c) => cells[c.name] ?? c.example));
	return good + lines.map(writeLine).join('');
}

/** The same with one more row, of another wave. */
const withWave = (cells: Cells) => withRows({ wave_id: 'example-2026', ...cells });

/** Rows like the first without a name for their wave. */
function unnamed(...rows: Cells[]): string {
	const columns = surveyFormat.columns.filter(({ name }) => name !== 'wave_id');
	const lines = rows.map((cells) => columns.map(({ name, example }) => cells[name] ?? example));
	return [columns.map(({ name }) => name), ...lines].map(writeLine).join('');
}

/** The first row with one column for each answer. */
function wide(answers: string, percents: string): string {
	const columns = surveyFormat.columns.filter(
		({ name }) => !['response', 'percent', 'stance', 'value_note'].includes(name)
	);
	const [names, cells] = [columns.map(({ name }) => name), columns.map(({ example }) => example)];
	return (
		writeLine([...names, ...answers.split(',')]) + writeLine([...cells, ...percents.split(',')])
	);
}

/** The first row with a column that somebody chose to leave out. */
function withLeftOut(): Problem[] {
	const columns = [...surveyFormat.columns, { name: 'weight', example: '1.2' }];
	const mapping = certainMapping(surveyFormat, header.split(','), []);
	const table = {
		header: columns.map(({ name }) => name),
		headerRow: 1,
		rows: [{ row: 2, cells: columns.map(({ example }) => example) }]
	};
	const uses = [...mapping.columns, { header: 'weight', to: null }];
	return mapTable(table, { ...mapping, columns: uses }).problems;
}

/** A column for each answer, of which somebody left one out. */
function withForgottenAnswer(): Problem[] {
	const [names, cells] = wide('Favour,Oppose,Unsure', '54,40,6')
		.split('\r\n')
		.map((line) => [...(Papa.parse<string[]>(line).data[0] ?? [])]);
	const rows = [{ row: 2, cells: cells! }];
	const mapping = certainMapping(surveyFormat, names!, rows);
	const columns = mapping.columns.map(({ header, to, facts }) =>
		header === 'Unsure' ? { header, to: null } : { header, to, ...(facts && { facts }) }
	);
	return mapTable({ header: names!, headerRow: 1, rows }, { ...mapping, columns }).problems;
}

/** The first row, of which somebody said that its percentages are shares of one. */
function asShares(): Problem[] {
	const mapping = certainMapping(surveyFormat, header.split(','), []);
	const rows = [{ row: 2, cells: surveyFormat.columns.map(({ example }) => example) }];
	const table = { header: header.split(','), headerRow: 1, rows };
	return mapTable(table, { ...mapping, percents: 'share' }).problems;
}

/** The first row without its pollster, who was stated for an earlier file. */
function withReused(): Problem[] {
	const columns = surveyFormat.columns.filter(({ name }) => name !== 'pollster');
	const names = columns.map(({ name }) => name);
	const rows = [{ row: 2, cells: columns.map(({ example }) => example) }];
	const mapping = certainMapping(surveyFormat, names, rows);
	const saved = { ...mapping, reused: true as const, constants: { pollster: 'Example Polling' } };
	return mapTable({ header: names, headerRow: 1, rows }, saved).problems;
}

/** The first row and one below it that somebody said is no answer. */
function withLeftOutRow(): Problem[] {
	const cells = surveyFormat.columns.map(({ example }) => example);
	const base = surveyFormat.columns.map(({ name, example }) =>
		name === 'response' ? 'Unweighted base' : name === 'percent' ? '1000' : example
	);
	const mapping = certainMapping(surveyFormat, header.split(','), []);
	const rows = [cells, base].map((cells, i) => ({ row: i + 2, cells }));
	const table = { header: header.split(','), headerRow: 1, rows };
	return mapTable(table, { ...mapping, notAnswers: ['Unweighted base'] }).problems;
}

/** A table below another, each with its question above it. */
function withTitles(): Problem[] {
	const problems = new ProblemList();
	const lines = ['Should the bridge be built?', 'Should there be a toll?'];
	const titles = lines.map((line, i) => ({ row: 2 + 4 * i, cells: [line, ''] }));
	nameTitles(titles, problems);
	return problems.list();
}

/** For each type of problem a file that has it. */
const faulty: Record<ProblemType, string | Uint8Array | (() => Problem[])> = {
	'not-in-encoding': Buffer.concat([Buffer.from(`\ufeff${good}`), Buffer.of(0xe9)]),
	'assumed-encoding': Buffer.from(
		good.replace('Example Polling', 'Sondages Exempl\u00e9'),
		'latin1'
	),
	'lost-character': withWave({ notes: 'Exempl\ufffd' }),
	garbled: withWave({ notes: 'DÃ©jÃ  vu' }),
	'empty-file': '',
	'no-rows': header,
	'other-kind': template(eventFormat),
	'not-a-csv': Buffer.from('PK\u0003\u0004[Content_Types].xml'),
	preamble: `Bridge poll, February 2025\n\n${good}`,
	'two-row-header': `${header},Answers,\n${','.repeat(header.split(',').length)}Yes,No\n${row},40,60`,
	titles: withTitles,
	'unclosed-quote': good.replace('Invented', '"Invented'),
	'stray-quote': good.replace('the bridge', 'the "old" bridge'),
	'duplicate-header': `${header},percent\n${row},54`,
	'missing-column': good.replace('source_url', 'where'),
	'unknown-column': `${header},weight\n${row},1.2`,
	'wide-mixed': `${header.replace('percent', 'Favour')},Oppose\n${row},40`,
	'assumed-answer': wide('Favour,Oppose,Taxes', '54,40,6'),
	'left-out': withLeftOut,
	'left-out-numbers': withForgottenAnswer,
	'left-out-rows': withLeftOutRow,
	'base-for-answer': withRows({ response: 'Base: all adults', percent: '46' }),
	'reused-mapping': withReused,
	'partial-file': `${header},_row,_problem\n${row},7,`,
	'field-count': `${header}\n${row},`,
	footnotes: `${good}* Weighted by age.`,
	'too-long': withWave({ notes: 'x'.repeat(10_001) }),
	'missing-value': withWave({ pollster: '' }),
	'not-a-slug': withWave({ wave_id: 'Example 2026' }),
	'not-a-date': withWave({ start_date: '3 March' }),
	'ambiguous-date': withWave({ start_date: '05/03/2024' }),
	'time-in-date': withWave({ start_date: '2025-02-10T15:00:00Z' }),
	'two-digit-year': withWave({ start_date: '10-Feb-25' }),
	'impossible-date': withWave({ end_date: '2024-02-30' }),
	'unlikely-year': withWave({ end_date: '9999-12-31' }),
	'not-a-number': withWave({ percent: 'about half' }),
	'not-an-integer': withWave({ sample_size: '1000.5' }),
	'ambiguous-number': withWave({ sample_size: '1.000' }),
	'not-a-share': asShares,
	'looks-like-shares': `${header}\n${row.replace(',54,', ',0.54,')}`,
	'less-than': withWave({ percent: '<1' }),
	'not-published': withWave({ percent: '*' }),
	'range-for-number': withWave({ percent: '45-50' }),
	'date-for-number': withWave({ percent: '12-Feb' }),
	exponent: withWave({ sample_size: '1E+05' }),
	'spreadsheet-error': withWave({ percent: '#REF!' }),
	'too-many-digits': withWave({ percent: '48.51234567' }),
	'out-of-range': withWave({ percent: '104' }),
	'not-a-url': withWave({ source_url: 'example.org' }),
	'unsafe-link': withWave({ source_url: 'javascript:alert(1)' }),
	formula: withWave({ notes: '=HYPERLINK("https://example.org")' }),
	'not-a-country': withWave({ country: 'UK' }),
	'not-one-of': withWave({ mode: 'phone' }),
	'no-date': withWave({ start_date: '', end_date: '', release_date: '' }),
	'dates-out-of-order': withWave({ start_date: '2025-03-04', end_date: '2025-03-01' }),
	'in-future': withWave({ end_date: '2099-03-04' }),
	'made-wave-id': unnamed({}),
	'same-wave-id': unnamed({}, { response: 'Oppose', population: 'voters' }),
	'contradicts-wave': withRows({ response: 'Oppose', sample_size: '1001' }),
	'contradicts-question': withWave({ question: 'Build a bridge?' }),
	'duplicate-key': withRows({}),
	'same-answer': withRows({ response: 'FAVOUR', percent: '40' }),
	'base-above-sample': withWave({ group_sample_size: '1001', sample_size: '1000' }),
	'control-character': withWave({ notes: 'a\u0000b' }),
	'invisible-character': withWave({ pollster: 'Exam\u200bple' }),
	'sum-above-100': withRows({ response: 'Oppose', percent: '49' }),
	// found only by comparing with what is published
	'removes-rows': () => {
		const problems = new ProblemList();
		problems.warning('removes-rows', {}, { wave: 'example-2025', rows: 2 });
		return problems.list();
	},
	'published-question': () => {
		const problems = new ProblemList();
		const facts = { question: 'build-bridge', stated: 'Build it?', wave: 'example-2024' };
		problems.warning('published-question', { column: 'question', cell: 'Close it?' }, facts);
		return problems.list();
	},
	...respondentExamples,
	'too-many-problems': withRows(...Array<Cells>(1200).fill({ percent: 'x' }))
};

/** A type of problem as it is documented: its name, an example in words, and whether it can be accepted. */
export interface DocumentedProblem extends ProblemWords {
	type: ProblemType;
	severity: Problem['severity'];
}

const documented = problemTypes.map((type): DocumentedProblem => {
	const example = faulty[type];
	const { problems } =
		typeof example === 'function' ? { problems: example() } : readUpload(example, 'survey');
	const problem = problems.find((each) => each.type === type);
	if (!problem) throw new Error(`the example of ${type} has no such problem`);
	return { type, severity: problem.severity, ...describeProblem(problem) };
});

/** Every type of problem in the order in which files are checked, as a reader finds it in an example. */
export const documentedProblems = () => documented;
