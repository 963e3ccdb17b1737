import { answerStance } from '$lib/csv/mapping/answerStance.ts';
import { readWeight } from '$lib/csv/respondents/readWeight.ts';
import {
	type AnswerLabel,
	type GroupColumn,
	type QuestionColumn,
	type RespondentMapping,
	headersOf
} from '$lib/csv/respondents/respondentMapping.ts';
import { slugOf } from '$lib/csv/mapping/slugOf.ts';
import type { ColumnSample } from './columnSamples.ts';
import { boxesAmong, questionColumns, severalOf } from './severalColumns.ts';

/** What a column of a file of respondents can be. */
export const respondentRoles = [
	'question',
	'option',
	'group',
	'margin',
	'weight',
	'stratum',
	'cluster'
] as const;
export type RespondentRole = (typeof respondentRoles)[number];

/** What several columns can be. */
const repeatable: readonly RespondentRole[] = ['question', 'option', 'group', 'margin'];

/** Questions and groups have few different cells. */
const most = { answers: 12, groups: 24 };
const longestAnswer = 80;

const weightNames =
	/(^|[^a-z])(weights?|wgts?|wts?|wtss\w*|pond|gewicht|가중치)([^a-z]|$)|weight$/i;
const stratumNames = /strat(um|a)?\b|strat/i;
const clusterNames = /(^|[^a-z])psu([^a-z]|$)|cluster|sampling.?(point|unit)/i;
const idNames =
	/(^|[^a-z])(id|uuid|serial|caseid|ip|email|date|time|started|ended|duration)([^a-z]|$)|\bid$/i;
const groupNames =
	/(^|[^a-z])(sex|gender|age(_?(cat|grp|group)\w*)?|race\w*|ethnic\w*|region|area|state|province|district|educ\w*|income|party|pid\d*|partyid|ideology|religion|urban\w*|marital|hisp\w*|generation|employ\w*|vote\d*|성별|연령|나이|지역|학력|소득|정당|이념)([^a-z]|$)/i;

const isNumber = (code: string) => !Number.isNaN(readWeight(code));

/** Numbers about 1 with decimals, as weights are. */
function looksLikeWeights({ codes, filled }: ColumnSample): boolean {
	if (codes.length < 8 || !codes.every(isNumber)) return false;
	const values = codes.map(readWeight);
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const fractions = values.filter((value) => !Number.isInteger(value)).length;
	return (
		filled > 0 && values.every((value) => value >= 0) && mean < 5 && fractions > codes.length / 2
	);
}

/** What a column most likely is, by its name and its cells; `null` where it is better left out. */
function roleOf(sample: ColumnSample): RespondentRole | null {
	const { name, codes, filled } = sample;
	const numbers = codes.length > 0 && codes.every(isNumber);
	if (weightNames.test(name) && numbers) return 'weight';
	if (clusterNames.test(name)) return 'cluster';
	if (stratumNames.test(name)) return 'stratum';
	const unlike = codes.length < 2 || codes.some((code) => code.length > longestAnswer);
	if (unlike || idNames.test(name) || (codes.length > 2 && codes.length === filled)) return null;
	if (groupNames.test(name)) return codes.length <= most.groups ? 'group' : null;
	return codes.length <= most.answers ? 'question' : null;
}

/** Roles for the columns of a file, by their names; of several that could be weights, strata or clusters the first is. */
export function suggestRoles(samples: readonly ColumnSample[]): Map<string, RespondentRole> {
	const roles = new Map<string, RespondentRole>();
	const taken = new Set<RespondentRole>();
	for (const sample of samples) {
		const role = roleOf(sample);
		if (role === null || (taken.has(role) && !repeatable.includes(role))) continue;
		taken.add(role);
		roles.set(sample.name, role);
	}
	for (const { name } of boxesAmong(samples)) if (!roles.has(name)) roles.set(name, 'option');
	const [weights, second] = samples.filter(
		(sample) => !roles.has(sample.name) && !idNames.test(sample.name) && looksLikeWeights(sample)
	);
	if (!taken.has('weight') && weights && !second) roles.set(weights.name, 'weight');
	return roles;
}

/** An answer is called as its cell says; a number says nothing. */
function answerOf(code: string): AnswerLabel {
	const response = isNumber(code) ? '' : code;
	return { code, response, stance: answerStance(response) ?? null };
}

function questionOf({ name, codes }: ColumnSample): QuestionColumn {
	return {
		header: name,
		questionId: slugOf(name) || 'question',
		question: name,
		questionText: null,
		topic: null,
		answers: codes.map(answerOf),
		askedIf: null
	};
}

function groupsOf({ name, codes }: ColumnSample): GroupColumn {
	const groups = codes.map((code) => ({ code, group: isNumber(code) ? '' : code }));
	return { header: name, groupType: name.toLowerCase(), groups };
}

/**
 * A mapping of the columns by their roles. What was said before of a column is kept as far as its role is the same, and cells it
 * did not know are added; all else is suggested. A name that is not said yet is empty.
 */
export function respondentMappingOf(
	samples: readonly ColumnSample[],
	roles: ReadonlyMap<string, RespondentRole>,
	before: RespondentMapping | null = null
): RespondentMapping {
	const having = (role: RespondentRole) => samples.filter(({ name }) => roles.get(name) === role);
	const only = (role: RespondentRole) => having(role)[0]?.name ?? null;
	const kept = <T extends { header: string }>(list: readonly T[] | undefined, name: string) =>
		list?.find(({ header }) => header === name);
	const added = <L extends { code: string }>(
		known: readonly L[],
		codes: string[],
		of: (code: string) => L
	) => [...known, ...codes.filter((code) => !known.some((label) => label.code === code)).map(of)];
	return {
		kind: 'respondents',
		reading: before?.reading ?? {},
		constants: before?.constants ?? {},
		weight: only('weight'),
		stratum: only('stratum'),
		cluster: only('cluster'),
		questions: questionColumns(samples, roles).map((columns) => {
			const [sample] = columns as [ColumnSample];
			if (roles.get(sample.name) === 'option') return severalOf(columns, before);
			const known = before?.questions.find((each) => !each.several && each.header === sample.name);
			return known
				? { ...known, answers: added(known.answers, sample.codes, answerOf) }
				: questionOf(sample);
		}),
		groups: having('group').map((sample) => {
			const known = kept(before?.groups, sample.name);
			const fresh = groupsOf(sample);
			if (!known) return fresh;
			const of = (code: string) => fresh.groups.find((label) => label.code === code)!;
			return { ...known, groups: added(known.groups, sample.codes, of) };
		}),
		margins: having('margin').map((sample) => {
			const of = (code: string) => ({ code, category: isNumber(code) ? '' : code, percent: null });
			const known = kept(before?.margins, sample.name);
			return { header: sample.name, targets: added(known?.targets ?? [], sample.codes, of) };
		})
	};
}

/** The roles that a mapping gives to columns. */
export function rolesOf(mapping: RespondentMapping): Map<string, RespondentRole> {
	const { weight, stratum, cluster, questions, groups, margins } = mapping;
	const roles = new Map<string, RespondentRole>();
	for (const { header } of margins) roles.set(header, 'margin');
	for (const { header } of groups) roles.set(header, 'group');
	for (const question of questions)
		for (const header of headersOf(question))
			roles.set(header, question.several ? 'option' : 'question');
	for (const [header, role] of [
		[weight, 'weight'],
		[stratum, 'stratum'],
		[cluster, 'cluster']
	] as const)
		if (header !== null) roles.set(header, role);
	return roles;
}
