import { layoutOf } from '$lib/csv/table/layout.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { QuestionColumn, RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import { tableRows } from '$lib/csv/table/tableRows.ts';
import { estimateRespondents } from '$lib/server/respondents/estimateRespondents.ts';

/** Whether a question is answered by 1 for yes and 0 for no. */
export function yesNo(header: string, more: Partial<QuestionColumn> = {}): QuestionColumn {
	return {
		header,
		questionId: header.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
		question: `${header}?`,
		questionText: null,
		topic: null,
		answers: [
			{ code: '1', response: 'Yes', stance: 'favour' },
			{ code: '0', response: 'No', stance: 'oppose' }
		],
		askedIf: null,
		...more
	};
}

/** A wave that never was, of one question asked of everyone. */
export function madeUpMapping(more: Partial<RespondentMapping> = {}): RespondentMapping {
	return {
		kind: 'respondents',
		reading: {},
		constants: {
			wave_id: 'example-2025',
			pollster: 'Example Polling',
			end_date: '2025-02-12',
			country: 'NZ',
			population: 'adults',
			source_title: 'Made up',
			source_url: 'https://example.org/made-up'
		},
		weight: null,
		stratum: null,
		cluster: null,
		questions: [yesNo('q')],
		groups: [],
		margins: [],
		...more
	};
}

/** Estimates from the text of a file. */
export function estimatesOf(text: string, mapping: RespondentMapping) {
	const problems = new ProblemList();
	const layout = layoutOf(text, mapping.reading, problems)!;
	const rows = tableRows([text], layout, problems, { empty: true });
	return estimateRespondents(layout.header, rows, mapping, problems);
}
