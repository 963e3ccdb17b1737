import type { Estimate } from '$lib/survey/estimate.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { checkDates } from './checkDates.ts';
import { type PlacedEstimate, checkSums } from './checkSums.ts';
import type { Problem, Reading } from './problem.ts';
import { ProblemList } from './problemList.ts';
import type { CellValue } from './readCell.ts';
import { type Row, readRows } from './readRows.ts';
import { rowsByKey } from './rowsByKey.ts';
import { surveyFormat } from './surveyFormat.ts';

const fieldsOf = (of: 'wave' | 'estimate') =>
	surveyFormat.columns.filter((column) => column.of === of).map(({ field }) => field);
const waveFields = fieldsOf('wave');
const estimateFields = fieldsOf('estimate');
const dateFields = ['startDate', 'endDate', 'releaseDate'];

const pick = (row: Row, fields: string[]) =>
	Object.fromEntries(fields.map((field) => [field, row.values[field]!]));

function same(a: CellValue, b: CellValue): boolean {
	if (a === b) return true;
	if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
	return a.value === b.value && a.decimals === b.decimals;
}

function contradicts(row: Row, first: Row, problems: ProblemList): boolean {
	const fields = waveFields.filter((field) => !same(row.values[field]!, first.values[field]!));
	for (const field of fields)
		problems.error('contradicts-wave', row.place(field), {
			wave: String(row.values.id),
			first: first.row,
			stated: first.place(field).cell.trim()
		});
	return fields.length > 0;
}

/** Warns once for each question that bears two labels, or stands on two shelves. */
function checkQuestions(rows: Row[], problems: ProblemList) {
	for (const field of ['question', 'topic']) {
		const labels = new Map<CellValue, Row>();
		const told = new Set<CellValue>();
		for (const row of rows) {
			const question = row.values.questionId!;
			if (row.values[field] === null || told.has(question)) continue;
			const first = labels.get(question);
			if (!first) labels.set(question, row);
			else if (first.values[field] !== row.values[field]) {
				told.add(question);
				const facts: Problem['facts'] = {
					question: String(question),
					first: first.row,
					stated: String(first.values[field]),
					about: field
				};
				problems.warning('contradicts-question', row.place(field), facts);
			}
		}
	}
}

/**
 * Reads a survey CSV: the waves in order of first appearance, their estimates in the order of the file. Whatever could
 * not be read is left out and named in the problems; a file with an error among them is not to be stored.
 */
export function readSurveys(text: string): Reading<Wave[]> {
	const problems = new ProblemList();
	const rows = rowsByKey(surveyFormat, readRows(surveyFormat, text, problems), problems);
	const waves = new Map<CellValue, { first: Row; wave: Wave | null }>();
	const placed: PlacedEstimate[] = [];
	const kept: Row[] = [];
	for (const row of rows) {
		const id = row.values.id!;
		let entry = waves.get(id);
		if (!entry) {
			const dated = dateFields.some((field) => row.values[field] !== null);
			if (!dated) problems.error('no-date', row.place('startDate'), { wave: String(id) });
			checkDates(row, dateFields, problems);
			const facts = { ...pick(row, waveFields), estimates: [] } as unknown as Wave;
			entry = { first: row, wave: dated ? facts : null };
			waves.set(id, entry);
		} else if (contradicts(row, entry.first, problems)) continue;
		const estimate = pick(row, estimateFields) as unknown as Estimate;
		entry.wave?.estimates.push(estimate);
		placed.push({ wave: String(id), estimate, place: () => row.place('percent') });
		kept.push(row);
	}
	checkQuestions(kept, problems);
	checkGroups(kept, problems);
	checkSums(placed, problems);
	return {
		value: [...waves.values()].flatMap(({ wave }) => wave ?? []),
		problems: problems.list()
	};
}

/** A group needs its kind and a kind its group; `all` stands for both where both are empty. */
function checkGroups(rows: Row[], problems: ProblemList) {
	for (const row of rows) {
		const kind = row.place('groupType');
		const group = row.place('group');
		const [kindEmpty, groupEmpty] = [kind.cell.trim() === '', group.cell.trim() === ''];
		if (kindEmpty && !groupEmpty && row.values.group !== 'all')
			problems.error('missing-value', kind);
		if (groupEmpty && !kindEmpty && row.values.groupType !== 'all')
			problems.error('missing-value', group);
	}
}
