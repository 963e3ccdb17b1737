import type {
	GroupColumn,
	MarginColumn,
	QuestionColumn,
	RespondentMapping
} from '$lib/csv/respondents/respondentMapping.ts';
import type { ColumnSample } from '$lib/csv/mapping/suggest/columnSamples.ts';
import {
	type RespondentRole,
	respondentRoles
} from '$lib/csv/mapping/suggest/suggestRespondents.ts';
import { statedColumns } from '$lib/server/respondents/waveFacts.ts';
import { type Stance, stances } from '$lib/survey/estimate.ts';

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '').trim();
const textsOf = (form: FormData, name: string) =>
	form.getAll(name).map((each) => String(each).trim());

/** What a form says the columns are; a column it does not name stays what it was. */
export function readRoles(
	form: FormData,
	samples: readonly ColumnSample[],
	before: ReadonlyMap<string, RespondentRole>
): Map<string, RespondentRole> {
	const roles = new Map<string, RespondentRole>();
	samples.forEach(({ name }, at) => {
		const said = form.has(`role-${at}`) ? textOf(form, `role-${at}`) : before.get(name);
		if (respondentRoles.includes(said as RespondentRole)) roles.set(name, said as RespondentRole);
	});
	return roles;
}

/** What is said of a cell that is no answer, or no group. */
export const none = '-';

function readQuestion(form: FormData, at: number, was: QuestionColumn): QuestionColumn {
	const of = (name: string) => textOf(form, `${name}-${at}`);
	const [responses, said, kinds] = ['response', 'stance', 'answer'].map((name) =>
		textsOf(form, `${name}-${at}`)
	) as [string[], string[], string[]];
	const askedOf = of('asked-of');
	return {
		header: was.header,
		questionId: of('question-id'),
		question: of('question'),
		questionText: of('question-text') || null,
		topic: of('topic') || null,
		answers: was.answers.map(({ code }, i) => ({
			code,
			response: kinds[i] === none ? null : (responses[i] ?? ''),
			stance: stances.includes(said[i] as Stance) ? (said[i] as Stance) : null
		})),
		askedIf: askedOf ? { header: askedOf, codes: of('asked-codes').split(/\s*;\s*/) } : null,
		...(was.several && {
			several: {
				options: was.several.options.map(({ header }, i) => ({
					header,
					response: responses[i] ?? '',
					stance: stances.includes(said[i] as Stance) ? (said[i] as Stance) : null
				})),
				notChosen: of('not-chosen')
					.split(/\s*;\s*/)
					.filter(Boolean),
				noneCount: form.has(`none-count-${at}`)
			}
		})
	};
}

function readGroup(form: FormData, at: number, was: GroupColumn): GroupColumn {
	const names = textsOf(form, `group-${at}`);
	return {
		header: was.header,
		groupType: textOf(form, `group-type-${at}`),
		groups: was.groups.map(({ code }, i) => ({
			code,
			group: names[i] === none ? null : (names[i] ?? '')
		}))
	};
}

/** A share in percent as it was typed; `null` where it is none. */
function percentOf(text: string | undefined): number | null {
	const plain = (text ?? '').replace(/\s*%$/, '').replace(',', '.');
	return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function readMargin(form: FormData, at: number, was: MarginColumn): MarginColumn {
	const [names, percents] = [textsOf(form, `category-${at}`), textsOf(form, `percent-${at}`)];
	return {
		header: was.header,
		targets: was.targets.map(({ code }, i) => ({
			code,
			category: names[i] ?? '',
			percent: percentOf(percents[i])
		}))
	};
}

/** Answers that have no name yet take those of the first question whose named cells are the same. */
function shared(questions: QuestionColumn[]): QuestionColumn[] {
	const keyOf = ({ answers }: QuestionColumn) =>
		JSON.stringify(answers.map(({ code }) => code).sort());
	const isNamed = ({ answers }: QuestionColumn) =>
		answers.every(({ response }) => response !== '') && answers.some(({ response }) => response);
	return questions.map((question) => {
		if (question.several || !question.answers.every(({ response }) => response === ''))
			return question;
		const like = questions.find((other) => isNamed(other) && keyOf(other) === keyOf(question));
		return like ? { ...question, answers: like.answers } : question;
	});
}

/** What a form says of the wave and of what stands in its columns. */
export function readDetails(form: FormData, was: RespondentMapping): RespondentMapping {
	const constants: RespondentMapping['constants'] = {};
	for (const { name } of statedColumns) {
		const fact = textOf(form, `constant-${name}`);
		if (fact) constants[name] = fact;
	}
	const questions = was.questions.map((question, at) => readQuestion(form, at, question));
	return {
		...was,
		constants,
		questions: form.has('share-labels') ? shared(questions) : questions,
		groups: was.groups.map((group, at) => readGroup(form, at, group)),
		margins: was.margins.map((margin, at) => readMargin(form, at, margin))
	};
}
