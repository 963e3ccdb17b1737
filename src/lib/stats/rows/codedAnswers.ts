import type { CodedColumn } from '$lib/csv/format/codedColumn.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { recoded } from '$lib/csv/respondents/readRespondents.ts';
import type { AnswerLabel, QuestionColumn } from '$lib/csv/respondents/respondentMapping.ts';
import { labelled } from './labelled.ts';
import { severalAnswers } from './severalAnswers.ts';

/** Answers of which a person gave one at most, by row. */
export interface CodedAnswers {
	/** The first of the answers, those that are published. */
	published: (Pick<AnswerLabel, 'stance'> & { response: string })[];
	options: number;
	/** 1, 2, … for an answer; 0 for those who gave none. */
	of: Uint16Array;
}

/** What people answered to a question; where several answers were allowed, once for each of them whether they chose it. */
export function codedAnswers(
	question: QuestionColumn,
	columnOf: (header: string) => CodedColumn,
	problems: ProblemList
): CodedAnswers[] {
	const { header, askedIf, several } = question;
	const asked = askedIf
		? recoded(columnOf(askedIf.header), (text) => Number(askedIf.codes.includes(text)))
		: null;
	if (several)
		return severalAnswers(several, columnOf, problems, asked).map((of, at) => {
			const { response, stance } = several.options[at]!;
			return { published: [{ response, stance }], options: 2, of };
		});
	const column = columnOf(header);
	const labels = question.answers.map(({ code, response }) => ({ code, name: response }));
	const { names, of } = labelled(column, header, labels, problems, asked);
	const given = new Set(of);
	given.delete(0);
	const [only, another] = given;
	if (only && !another && !labels.some(({ code }) => code === ''))
		warnOfOneAnswer(header, names[only - 1]!, column, asked, problems);
	const stanceOf = new Map(question.answers.map(({ response, stance }) => [response, stance]));
	const published = names.map((response) => ({ response, stance: stanceOf.get(response) ?? null }));
	return [{ published, options: names.length, of }];
}

/** Of a column that is filled by those alone who chose an answer, the share would be 100 %. */
function warnOfOneAnswer(
	header: string,
	answer: string,
	column: CodedColumn,
	asked: Uint16Array | null,
	problems: ProblemList
) {
	const none = column.texts.indexOf('');
	if (none < 0) return;
	let empty = 0;
	column.codes.forEach((code: number, row: number) => {
		if (code === none && asked?.[row] !== 0) empty++;
	});
	if (empty) problems.warning('one-answer-only', { column: header, cell: answer }, { empty });
}
