import type { CodedColumn } from '$lib/csv/codedColumn.ts';
import type { ProblemList } from '$lib/csv/problemList.ts';
import { type RespondentTable, recoded } from '$lib/csv/readRespondents.ts';
import type { AnswerLabel, QuestionColumn, RespondentMapping } from '$lib/csv/respondentMapping.ts';
import type { Withheld } from '$lib/survey/estimate.ts';
import { settings } from '$lib/stats/settings.ts';
import { hiddenGroups } from '$lib/stats/topline/hiddenGroups.ts';
import type { DisplayDecision } from '$lib/stats/topline/displayRule.ts';
import { type CodedSample, codedSample, reordered } from './codedSample.ts';
import { type GroupAnswers, type GroupShare, groupShares } from './groupShares.ts';
import { type KishEffect, kishEffect } from './kishEffect.ts';
import { labelled } from './labelled.ts';
import { rakedWeights } from './rakedWeights.ts';
import { type Split, splitSums } from './splitSums.ts';

/** What a group answered to a question, and why it may not be shown. */
export interface AnsweredGroup {
	groupType: string;
	group: string;
	interviews: number;
	/** Sampling units. */
	units: number;
	because: Withheld['because'] | null;
	answers: (Pick<AnswerLabel, 'stance'> & { response: string; share: GroupShare })[];
}

/** The estimates of one question. */
export interface AnsweredQuestion {
	question: QuestionColumn;
	/** Everyone first; groups in which nobody answered are not there. */
	groups: AnsweredGroup[];
}

/** All estimates from a file of respondents. */
export interface RespondentShares {
	interviews: number;
	kish: KishEffect;
	questions: AnsweredQuestion[];
}

/** People by the groups of one kind; everyone is a kind of one group. */
interface NamedSplit extends Split {
	groupType: string;
	names: string[];
}

/**
 * Estimates the shares of all answers to all questions of a mapping, for everyone and for each group; `null` where a problem keeps
 * that from being done.
 *
 * @param told is given how many questions are done
 */
export function respondentShares(
	table: RespondentTable,
	mapping: RespondentMapping,
	problems: ProblemList,
	told: (questions: number) => void = () => {}
): RespondentShares | null {
	const before = problems.errors;
	const columnOf = (header: string) => table.columns.get(header)!;
	const weights = rakedWeights(table, mapping, problems);
	const codesOf = (header: string | null) => (header === null ? null : columnOf(header).codes);
	const sample = codedSample({
		weights: weights ?? table.weights,
		strata: codesOf(mapping.stratum),
		clusters: codesOf(mapping.cluster)
	});
	const splits: NamedSplit[] = [
		{
			groupType: 'all',
			names: ['all'],
			count: 1,
			of: new Uint16Array(table.weights.length).fill(1)
		},
		...mapping.groups.map(({ header, groupType, groups }) => {
			const labels = groups.map(({ code, group }) => ({ code, name: group }));
			const { names, of } = labelled(columnOf(header), header, labels, problems);
			return { groupType, names, count: names.length, of: reordered(of, sample.order) };
		})
	];
	const sumsOf = splitSums(sample, splits);
	const questions = mapping.questions.map((question, i): AnsweredQuestion => {
		const groups = answersTo(question, { columnOf, sample, splits, sumsOf }, problems);
		told(i + 1);
		return { question, groups };
	});
	if (problems.errors > before) return null;
	return { interviews: table.weights.length, kish: kishEffect(sample.weights), questions };
}

/** Who was asked, and how their answers are summed up. */
interface Asked {
	columnOf: (header: string) => CodedColumn;
	sample: CodedSample;
	splits: NamedSplit[];
	sumsOf: ReturnType<typeof splitSums>;
}

function answersTo(
	question: QuestionColumn,
	{ columnOf, sample, splits, sumsOf }: Asked,
	problems: ProblemList
): AnsweredGroup[] {
	const { header, askedIf } = question;
	const labels = question.answers.map(({ code, response }) => ({ code, name: response }));
	const asked = askedIf
		? recoded(columnOf(askedIf.header), (text) => Number(askedIf.codes.includes(text)))
		: null;
	const { names, of } = labelled(columnOf(header), header, labels, problems, asked);
	if (!names.length) return [];
	const answers = reordered(of, sample.order);
	const stanceOf = new Map(question.answers.map(({ response, stance }) => [response, stance]));
	const sums = sumsOf(answers, names.length);
	return splits.flatMap(({ groupType, names: groups, of: groupOf, count }, split) => {
		const coded = { answers, options: names.length, groups: groupOf, groupCount: count };
		const found = groupShares(sample, coded, settings.level, sums[split])
			.map((group, at) => ({ ...group, name: groups[at]! }))
			.filter(({ interviews }) => interviews > 0);
		const reasons = withheldGroups(found);
		return found.map(({ name, interviews, units, shares }, at) => ({
			groupType,
			group: name,
			...{ interviews, units },
			because: reasons[at]!,
			answers: shares.map((share, option) => {
				const response = names[option]!;
				return { response, stance: stanceOf.get(response) ?? null, share };
			})
		}));
	});
}

const severity: DisplayDecision[] = ['show', 'caution', 'suppress', 'hide'];
const reasons = { show: null, caution: null, suppress: 'few', hide: 'fewest' } as const;

/** Why each group of a split is withheld: the answers of a group together, for one of them could be had from the rest. */
function withheldGroups(groups: GroupAnswers[]): AnsweredGroup['because'][] {
	const judged = groups.map(({ interviews, shares }) => {
		const worst = Math.max(...shares.map(({ decision }) => severity.indexOf(decision)));
		return { interviews, decision: severity[worst]! };
	});
	const hidden = hiddenGroups(judged);
	return judged.map(({ decision }, i) =>
		hidden[i] && decision !== 'hide' ? 'beside-fewest' : reasons[decision]
	);
}
