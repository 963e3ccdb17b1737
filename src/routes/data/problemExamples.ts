import { type Problem, type ProblemType, problemTypes } from '$lib/csv/problem.ts';
import { type ProblemWords, describeProblem } from '$lib/words/describeProblem.ts';

type Example = Partial<Pick<Problem, 'column' | 'cell' | 'facts' | 'severity'>>;

const wave = 'example-2025';
const question = 'build-bridge';

/** A fault of each type, invented, so that its words can be read before it is met. */
const examples: Record<ProblemType, Example> = {
	'not-utf8': { facts: { line: 3 } },
	'empty-file': {},
	'no-rows': {},
	'other-kind': { facts: { found: 'event', expected: 'survey' } },
	'unclosed-quote': { cell: 'Should the bridge' },
	'stray-quote': { cell: 'the "old" bridge', facts: { position: 18 } },
	'duplicate-header': { column: 'percent', facts: { first: 'percent', name: 'percent' } },
	'missing-column': { column: 'source_url', facts: { format: 'survey' } },
	'unknown-column': { column: 'weight', severity: 'warning', facts: { position: 31 } },
	'wide-mixed': { column: 'response', facts: { answers: 'Yes, No' } },
	'field-count': { facts: { found: 30, expected: 32 } },
	'missing-value': { column: 'pollster' },
	'not-a-slug': { cell: 'Example 2025', column: 'wave_id' },
	'not-a-date': { cell: '3 March', column: 'start_date' },
	'impossible-date': { cell: '2024-02-30', column: 'end_date' },
	'unlikely-year': { cell: '9999-12-31', column: 'end_date' },
	'not-a-number': { cell: '48%', column: 'percent' },
	'not-an-integer': { cell: '1,000', column: 'sample_size' },
	'too-many-digits': { cell: '48.51234567', column: 'percent' },
	'out-of-range': { cell: '104', column: 'percent', facts: { minimum: 0, maximum: 100 } },
	'not-a-url': { cell: 'example.org', column: 'source_url' },
	'not-a-country': { cell: 'UK', column: 'country' },
	'not-one-of': { cell: 'phone', column: 'mode', facts: { allowed: 'online, telephone, mail' } },
	'no-date': { facts: { wave } },
	'dates-out-of-order': {
		cell: '2025-03-01',
		column: 'end_date',
		facts: { date: '2025-03-04', before: 'start_date' }
	},
	'in-future': { cell: '2099-03-04', column: 'end_date', severity: 'warning', facts: { wave } },
	'contradicts-wave': {
		cell: '1001',
		column: 'sample_size',
		facts: { first: 2, stated: '1000', wave }
	},
	'contradicts-question': {
		cell: 'Build a bridge?',
		column: 'question',
		severity: 'warning',
		facts: { about: 'label', question, stated: 'Should the bridge be built?', first: 2 }
	},
	'duplicate-key': {
		cell: 'Yes',
		column: 'response',
		facts: { first: 2, key: 'wave_id, question_id, variant, group_type, group, response' }
	},
	'control-character': { column: 'notes', facts: { character: 'U+0000' } },
	'sum-above-100': {
		severity: 'warning',
		facts: { question, wave, groupType: 'all', group: 'all', sum: 103 }
	},
	'too-many-problems': { facts: { total: 5200, shown: 1000 } }
};

/** A type of problem as it is documented: its name, an example in words, and whether it can be accepted. */
export interface DocumentedProblem extends ProblemWords {
	type: ProblemType;
	severity: Problem['severity'];
}

/** Every type of problem in the order in which files are checked. */
export function documentedProblems(): DocumentedProblem[] {
	return problemTypes.map((type) => {
		const problem: Problem = {
			severity: 'error',
			row: 3,
			column: null,
			cell: null,
			facts: {},
			...examples[type],
			type
		};
		return { type, severity: problem.severity, ...describeProblem(problem) };
	});
}
