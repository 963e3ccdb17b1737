import { CellFault, readCell } from '$lib/csv/cells/readCell.ts';
import type { RespondentMapping, SeveralAnswers } from '$lib/csv/respondents/respondentMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { statedFacts } from '$lib/server/respondents/waveFacts.ts';
import { describeProblem } from '$lib/words/describeProblem.ts';
import * as words from '$lib/words/interface/respondents.ts';
import type { FormFault } from '../formFault.ts';

function said(column: string, { type, facts }: CellFault, cell: string): string {
	if (type === 'missing-value') return words.missingFact(column);
	if (type === 'no-date') return words.noDate;
	const problem = { type, severity: 'error' as const, row: null, column, cell, facts };
	const { what, advice } = describeProblem(problem);
	return words.factFault(column, what, advice);
}

function optionFaults({ options }: SeveralAnswers, at: number): FormFault[] {
	const field = `answers-${at}`;
	const unnamed = options.filter(({ response }) => !response).map(({ header }) => header);
	const names = options.map(({ response }) => response);
	const twice = names.find((name, i) => name && names.indexOf(name) < i);
	return [
		...(unnamed.length ? [{ field, text: words.unnamedOptions(unnamed) }] : []),
		...(twice ? [{ field, text: words.sameOptions(twice) }] : [])
	];
}

function questionFaults({ questions }: RespondentMapping): FormFault[] {
	const idColumn = surveyFormat.columns.find(({ name }) => name === 'question_id')!;
	return questions.flatMap((question, at) => {
		const { header, questionId, answers, askedIf } = question;
		const id = readCell(idColumn, questionId);
		const twice = questions.findIndex((other) => other.questionId === questionId) < at;
		const several = question.several ? optionFaults(question.several, at) : [];
		const unnamed = answers.filter(({ response }) => response === '');
		return [
			...(question.question ? [] : [{ field: `question-${at}`, text: words.noQuestion(header) }]),
			...(id instanceof CellFault
				? [{ field: `question-id-${at}`, text: said('question_id', id, questionId) }]
				: []),
			...(twice ? [{ field: `question-id-${at}`, text: words.sameId(questionId) }] : []),
			...(unnamed.length
				? [
						{
							field: `answers-${at}`,
							text: words.unnamedAnswers(
								header,
								unnamed.map(({ code }) => code)
							)
						}
					]
				: []),
			...several,
			...(!question.several && answers.every(({ response }) => response === null)
				? [{ field: `answers-${at}`, text: words.noAnswers(header) }]
				: []),
			...(askedIf && !askedIf.codes.some(Boolean)
				? [{ field: `asked-codes-${at}`, text: words.noAskedCodes(header) }]
				: [])
		];
	});
}

function groupFaults({ groups }: RespondentMapping): FormFault[] {
	return groups.flatMap(({ header, groupType, groups: labels }, at) => {
		const unnamed = labels.filter(({ group }) => group === '').map(({ code }) => code);
		const everyone = groupType.toLowerCase() === 'all';
		return [
			...(groupType && !everyone
				? []
				: [{ field: `group-type-${at}`, text: words.noGroupType(header) }]),
			...(unnamed.length
				? [{ field: `groups-${at}`, text: words.unnamedGroups(header, unnamed) }]
				: [])
		];
	});
}

function marginFaults({ margins }: RespondentMapping): FormFault[] {
	return margins.flatMap(({ header, targets }, at) => {
		const field = `margin-${at}`;
		if (targets.some(({ category, percent }) => !category || !(percent && percent > 0)))
			return [{ field, text: words.noTargets(header) }];
		const byCategory = new Map<string, Set<number | null>>();
		for (const { category, percent } of targets)
			byCategory.set(category, (byCategory.get(category) ?? new Set()).add(percent));
		if ([...byCategory.values()].some((percents) => percents.size > 1))
			return [{ field, text: words.twoTargets(header) }];
		const sum = [...byCategory.values()].reduce((total, [percent]) => total + percent!, 0);
		return Math.abs(sum - 100) > 0.5 ? [{ field, text: words.targetSum(header, sum) }] : [];
	});
}

/** Everything that keeps a mapping from being used, each where it is mended. */
export function detailFaults(mapping: RespondentMapping): FormFault[] {
	const facts = [...statedFacts(mapping).faults].map(([column, fault]) => ({
		field: `constant-${column}`,
		text: said(column, fault, mapping.constants[column] ?? '')
	}));
	return [...facts, ...questionFaults(mapping), ...groupFaults(mapping), ...marginFaults(mapping)];
}
