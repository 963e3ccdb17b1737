import type { CodedColumn } from '$lib/csv/format/codedColumn.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { RespondentTable } from '$lib/csv/respondents/readRespondents.ts';
import type {
	AnswerLabel,
	QuestionColumn,
	RespondentMapping
} from '$lib/csv/respondents/respondentMapping.ts';
import type { Withheld } from '$lib/survey/estimate.ts';
import { settings } from '$lib/stats/settings.ts';
import { hiddenGroups } from '$lib/stats/topline/hiddenGroups.ts';
import type { DisplayDecision } from '$lib/stats/topline/displayRule.ts';
import { codedAnswers } from './codedAnswers.ts';
import { type CodedSample, codedSample, reordered } from './codedSample.ts';
import { type GroupAnswers, type GroupShare, groupShares } from './groupShares.ts';
import { type KishEffect, kishEffect } from './kishEffect.ts';
import { labelled } from './labelled.ts';
import { rakedWeights } from './rakedWeights.ts';
import { type Split, splitSums } from './splitSums.ts';
import { warnOfLargeWeights } from './warnOfLargeWeights.ts';

/** What a group answered to a question, and why it may not be shown. */
export interface AnsweredGroup {
	groupType: string;
	group: string;
	interviews: number;
	/** Sampling units. */
	units: number;
	/** How many interviews are left of these once uneven weights, and the whole design, are counted in; of the least certain answer. */
	effective: { weights: number; design: number };
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
	const weights = rakedWeights(table, mapping, problems) ?? table.weights;
	warnOfLargeWeights(weights, mapping, problems);
	const codesOf = (header: string | null) => (header === null ? null : columnOf(header).codes);
	const sample = codedSample({
		weights,
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
	const parts = codedAnswers(question, columnOf, problems)
		.filter(({ published }) => published.length > 0)
		.map(({ published, of, options }) => {
			const answers = reordered(of, sample.order);
			return { published, options, answers, sums: sumsOf(answers, options) };
		});
	const [first] = parts;
	if (!first) return [];
	const published = parts.flatMap((part) => part.published);
	return splits.flatMap(({ groupType, names: groups, of: groupOf, count }, split) => {
		const shared = parts.map(({ published, answers, options, sums }) => {
			const coded = { answers, options, groups: groupOf, groupCount: count };
			const found = groupShares(sample, coded, settings.level, sums[split]);
			return found.map((group) => ({
				...group,
				shares: group.shares.slice(0, published.length)
			}));
		});
		const found = shared[0]!
			.map((group, at) => ({
				...group,
				shares: shared.flatMap((part) => part[at]!.shares),
				name: groups[at]!
			}))
			.filter(({ interviews }) => interviews > 0);
		const reasons = withheldGroups(found);
		return found.map(({ name, interviews, units, shares }, at) => ({
			groupType,
			group: name,
			...{ interviews, units },
			effective: {
				weights: Math.min(...shares.map(({ kish }) => kish.size)),
				design: Math.min(...shares.map(({ displaySize }) => displaySize))
			},
			because: reasons[at]!,
			answers: shares.map((share, option) => ({ ...published[option]!, share }))
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
