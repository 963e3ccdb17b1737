import type { Stance } from '$lib/survey/estimate.ts';
import type { ReadingHints } from '$lib/csv/mapping/mapping.ts';
import { distinctNames } from '$lib/csv/table/distinctNames.ts';

/** What a cell of a question stands for. */
export interface AnswerLabel {
	/** The cell without outer spaces; `''` is an empty one. */
	code: string;
	/** The answer as it is published, several codes may have the same; `null` where it is none. */
	response: string | null;
	stance: Stance | null;
}

/** One of the answers of a question that allows several: a column of its own, filled by those who chose it. */
export interface AnswerOption {
	header: string;
	/** As it is published; `''` is not said yet. */
	response: string;
	stance: Stance | null;
}

/** The columns of a question that allows several answers. */
export interface SeveralAnswers {
	options: AnswerOption[];
	/** Cells which say that somebody did not choose an answer; an empty one always does, every other is a choice. */
	notChosen: string[];
	/** Whether people who chose none are counted among those asked. */
	noneCount: boolean;
}

/** A column with the answers to a question, or several of them where several answers were allowed. */
export interface QuestionColumn {
	/** Of several columns, the first. */
	header: string;
	questionId: string;
	question: string;
	questionText: string | null;
	topic: string | null;
	/** In the order in which they are published. Empty cells are no answer, unless they stand here. None where there are several columns. */
	answers: AnswerLabel[];
	/** Who was asked: those with one of these cells in another column; `null` for everyone. */
	askedIf: { header: string; codes: string[] } | null;
	/** Where several answers were allowed. */
	several?: SeveralAnswers;
}

/** A column that says to which group people belong. */
export interface GroupColumn {
	header: string;
	groupType: string;
	/** In the order in which they are published; `null` where a cell is no group of its own. */
	groups: { code: string; group: string | null }[];
}

/** A column whose categories are weighted to known shares. */
export interface MarginColumn {
	header: string;
	/** In percent, `null` where it is not said yet; several codes may share a category by having the same name. */
	targets: { code: string; category: string; percent: number | null }[];
}

/** What the columns of a file with one row a respondent hold. Plain data, kept with a draft. */
export interface RespondentMapping {
	kind: 'respondents';
	reading: ReadingHints;
	/** The facts of the wave and its source, by columns of the survey format. */
	constants: Record<string, string>;
	weight: string | null;
	stratum: string | null;
	cluster: string | null;
	questions: QuestionColumn[];
	groups: GroupColumn[];
	margins: MarginColumn[];
}

/** The columns that a question has to itself. */
export const headersOf = ({ header, several }: QuestionColumn): string[] =>
	several ? several.options.map((option) => option.header) : [header];

/** The columns whose cells are counted, each once. */
export function countedColumns(mapping: RespondentMapping): string[] {
	const { stratum, cluster, questions, groups, margins } = mapping;
	const named = [
		...questions.flatMap((question) => [...headersOf(question), question.askedIf?.header]),
		...[...groups, ...margins].map(({ header }) => header),
		...[stratum, cluster]
	];
	return [...new Set(named.filter((header) => typeof header === 'string'))];
}

/** The names of columns as a mapping calls them: of equal names the later ones are numbered, and those without have their place. */
export function columnNames(header: readonly string[]): string[] {
	return distinctNames(header.map((cell, at) => cell.trim() || `#${at + 1}`));
}
