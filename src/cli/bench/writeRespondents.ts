import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { statedColumns } from '$lib/server/respondents/waveFacts.ts';

const questions = Array.from({ length: 40 }, (_, i) => `q${i + 1}`);
const others = Array.from({ length: 5 }, (_, i) => `x${i + 1}`);
const groups = {
	sex: ['f', 'm'],
	age: ['18-29', '30-49', '50-64', '65+'],
	region: Array.from({ length: 16 }, (_, i) => String(i + 1))
};
const codes = ['1', '2', '3', '4', '9', ''];

/** Columns of respondents nobody interviewed: a number, a weight, 40 questions, 3 kinds of groups and 5 that are not used. */
const header = ['id', 'weight', ...questions, ...Object.keys(groups), ...others];

/** The same numbers between 0 and 1 each time (a linear congruential generator). */
function random() {
	let state = 12_345;
	return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Writes a CSV of so many made-up respondents. */
export async function writeRespondents(path: string, rows: number): Promise<void> {
	const file = createWriteStream(path);
	const next = random();
	const among = (list: readonly string[]) => list[Math.floor(next() * list.length)]!;
	let text = `${header.join(',')}\n`;
	for (let row = 1; row <= rows; row++) {
		const cells = [
			...[String(row), (0.2 + 2 * next()).toFixed(6)],
			...questions.map(() => among(codes)),
			...Object.values(groups).map(among),
			...others.map(() => (1000 * next()).toFixed(2))
		];
		text += `${cells.join(',')}\n`;
		if (text.length < 1_000_000) continue;
		if (!file.write(text)) await once(file, 'drain');
		text = '';
	}
	file.end(text);
	await once(file, 'finish');
}

/** What the columns of these respondents hold. */
export const respondentMapping: RespondentMapping = {
	kind: 'respondents',
	reading: {},
	constants: Object.fromEntries(statedColumns.map(({ name, example }) => [name, example])),
	weight: 'weight',
	stratum: null,
	cluster: null,
	questions: questions.map((name) => ({
		header: name,
		questionId: name,
		question: surveyFormat.columns.find(({ field }) => field === 'question')!.example,
		questionText: null,
		topic: null,
		answers: codes
			.filter((code) => code !== '')
			.map((code) => ({ code, response: code === '9' ? null : `answer ${code}`, stance: null })),
		askedIf: null
	})),
	groups: Object.entries(groups).map(([name, values]) => ({
		header: name,
		groupType: name,
		groups: values.map((code) => ({ code, group: code }))
	})),
	margins: []
};
