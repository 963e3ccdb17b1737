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
	'missing-design': ({ facts }: Problem) => [
		`The row does not say to which ${facts.about === 'stratum' ? 'stratum' : 'cluster'} the person belongs, so the ranges cannot be computed.`,
		`Fill the cell in. If some people belong to none, leave the column out on the page of the columns: then it does not count for the ranges of anyone.`
	],
	'unknown-code': ({ cell, facts }: Problem) => [
		`Nobody has said what ${quoted(cell)} stands for; it occurs ${times(facts.count)}.`,
		'Say which answer or group it is, or that it is none.'
	],
	'too-many-codes': ({ cell, facts }: Problem) => [
		`The column holds more than ${facts.most} different cells, such as ${quoted(cell)}: too many for answers or groups.`,
		'Leave the column out on the page of the columns; or put its cells into fewer kinds in a spreadsheet, ages into groups and answers in people’s own words under one name such as “Other”, and upload that file.'
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
	'empty-rows': ({ facts }: Problem) => {
		const [people, left] = [Number(facts.people), Number(facts.left)];
		const why = facts.placed
			? 'without a weight or a place in the sample'
			: 'below the last person';
		const said = [
			...(people
				? [
						`${people === 1 ? 'One row' : `${formatCount(people)} rows`} without any cell ${people === 1 ? 'counts as a person' : 'count as people'} who gave no answer.`
					]
				: []),
			...(left || !people
				? [
						`${left === 1 ? 'One row' : `${formatCount(left)} rows`} without any cell, ${why}, ${left === 1 ? 'is' : 'are'} left out.`
					]
				: [])
		];
		return [
			said.join(' '),
			people
				? 'If nobody was interviewed there, remove these rows from the file.'
				: 'Nothing is to be done, unless people were interviewed there: then give each of their rows a number.'
		];
	},
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
