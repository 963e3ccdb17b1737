import type { Problem, ProblemType } from '$lib/csv/problems/problem.ts';
import { settings } from '$lib/stats/settings.ts';
import { formatCount } from './formatCount.ts';
import { visible } from './visible.ts';

const quoted = (text: string | number | null | undefined) => `“${visible(String(text ?? ''))}”`;

const times = (count: string | number | undefined) =>
	Number(count) === 1 ? 'once' : `${formatCount(Number(count))} times`;

const marginFaults: Record<string, (category: string) => [string, string]> = {
	'missing-value': () => [
		'it has rows without a category of this margin.',
		'Give every cell of the column a category, or leave the margin out.'
	],
	'empty-category': (category) => [
		`nobody is in ${quoted(category)}.`,
		'Join the category with another one, or leave the margin out.'
	],
	targets: () => [
		'the shares given for it do not add to 100, or one is not above 0.',
		'Correct the shares.'
	],
	'no-convergence': () => [
		'no weights meet all margins at once.',
		'Leave one of the margins out, or join small categories.'
	]
};

/** What is wrong with a file of respondents, and what to do about it, by type of problem. */
export const respondentWordings = {
	'unmatched-column': ({ column }: Problem) => [
		`The column ${quoted(column)} is not in this file.`,
		'Say anew what the columns hold, or upload the file that was meant.'
	],
	'negative-weight': ({ cell }: Problem) => [
		`The weight ${quoted(cell)} is below 0, which makes the whole file doubtful.`,
		'Ask whoever made the weights; another column may be the one that holds them.'
	],
	'unknown-code': ({ cell, facts }: Problem) => [
		`Nobody has said what ${quoted(cell)} stands for; it occurs ${times(facts.count)}.`,
		'Say which answer or group it is, or that it is none.'
	],
	'too-many-codes': ({ facts }: Problem) => [
		`The column holds more than ${facts.most} different cells: too many for answers or groups.`,
		'Leave the column out; numbers such as ages must be put into groups before.'
	],
	'margin-not-met': ({ facts }: Problem) => {
		const fault = marginFaults[String(facts.about)] ?? marginFaults['no-convergence']!;
		const [why, advice] = fault(String(facts.category));
		return [`The file cannot be weighted to this margin: ${why}`, advice];
	},
	'large-weight': ({ column, facts }: Problem) => [
		`${facts.count === 1 ? 'One person counts' : `${formatCount(Number(facts.count))} people count`} more than ${settings.raking.largeWeight} times as much as the average; the largest weight is ${facts.times} times the average.`,
		column === null
			? 'Accept it, or join small categories of the margins, which makes weights more even.'
			: 'See that these weights are no slip; if they are meant, accept it.'
	],
	'one-answer-only': ({ cell, facts }: Problem) => [
		`The only answer is ${quoted(cell)}; the cell is empty in ${formatCount(Number(facts.empty))} rows. The share of it would be 100%, of those who chose it.`,
		'If people could choose several answers, say that the column is one of these; if the empty cells are an answer, give them a name; else accept it.'
	],
	'without-weight': ({ facts }: Problem) => [
		`${facts.rows === 1 ? 'One row' : `${formatCount(Number(facts.rows))} rows`} without a weight, or with weight 0, ${facts.rows === 1 ? 'is' : 'are'} left out.`,
		'Nothing is to be done, if these people were not meant to count.'
	],
	'too-few-interviews': ({ facts }: Problem) => [
		`No percentages of ${quoted(facts.question)} are made for ${facts.groups}: ${facts.weighted ? 'too little is known of them' : 'too few interviews'}.`,
		facts.weighted
			? 'See that the weights are right; groups may be joined by giving them the same name.'
			: 'Nothing is to be done; groups may be joined by giving them the same name.'
	],
	'nothing-to-show': () => [
		'No percentage rests on enough interviews to be shown.',
		'See that the right columns are taken for answers, groups and weights.'
	]
} satisfies Partial<Record<ProblemType, (problem: Problem) => [string, string]>>;
