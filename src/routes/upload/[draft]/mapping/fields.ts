import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import type { Column, Format } from '$lib/csv/format/format.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { pairs } from '$lib/csv/mapping/pairs.ts';
import { pairNames, withExample } from '$lib/words/interface/mapping.ts';
import { choicesOf } from '../choicesOf.ts';
import type { FactField } from '../factField.ts';

/** A column of a format as a field of the page. */
export interface Field extends FactField {
	required: boolean;
}

export function formatOf(kind: Format['name']): Format {
	return kind === 'event' ? eventFormat : surveyFormat;
}

/** The name of a column in plain words. */
export function labelOf(name: string): string {
	return pairNames[name] ?? name.replaceAll('_', ' ');
}

function toField(column: Column): Field {
	const { name, type, meaning, example, required } = column;
	const choices = choicesOf(column);
	return {
		name,
		label: labelOf(name),
		help: choices.length || type === 'text' ? meaning : withExample(meaning, example),
		choices,
		required
	};
}

/** The columns of a format as fields, in its order. */
export function fieldsOf(kind: Format['name']): Field[] {
	return formatOf(kind).columns.map(toField);
}

const question = new Set(['question_id', 'variant', 'topic', 'question', 'question_text']);
const group = new Set(['group_type', 'group', 'group_sample_size']);

function shelfOf({ name, of }: Column): string {
	if (of === 'wave') return 'wave';
	if (name.startsWith('source_') || name === 'notes') return 'source';
	if (of === 'event') return 'event';
	return question.has(name) ? 'question' : group.has(name) ? 'group' : 'answer';
}

/** The names of a format's columns by what they are about. */
export function shelvesOf(kind: Format['name']): { shelf: string; names: string[] }[] {
	const shelves = new Map<string, string[]>();
	for (const column of formatOf(kind).columns) {
		const shelf = shelfOf(column);
		shelves.set(shelf, [...(shelves.get(shelf) ?? []), column.name]);
	}
	for (const [pair, parts] of Object.entries(kind === 'survey' ? pairs : {})) {
		const [first] = Object.keys(parts);
		const names = [...shelves.values()].find((each) => each.includes(first!));
		names?.splice(names.indexOf(first!) + 2, 0, pair);
	}
	return [...shelves].map(([shelf, names]) => ({ shelf, names }));
}
