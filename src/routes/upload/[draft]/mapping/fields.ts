import { countryCodes } from '$lib/csv/format/countryCodes.ts';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import type { Column, Format } from '$lib/csv/format/format.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { withExample } from '$lib/words/interface/mapping.ts';

/** A column of a format as somebody fills it in by hand. */
export interface Field {
	name: string;
	/** Its name as it is read. */
	label: string;
	kind: 'text' | 'choice' | 'country';
	/** The values of a `choice`. */
	choices: string[];
	help: string;
	required: boolean;
}

export function formatOf(kind: Format['name']): Format {
	return kind === 'event' ? eventFormat : surveyFormat;
}

/** The name of a column in plain words. */
export function labelOf(name: string): string {
	return name.replaceAll('_', ' ');
}

function toField({ name, type, values, meaning, example, required }: Column): Field {
	const kind = type === 'enum' ? 'choice' : type === 'country' ? 'country' : 'text';
	return {
		name,
		label: labelOf(name),
		kind,
		choices: [...(values ?? [])],
		help: kind === 'text' && type !== 'text' ? withExample(meaning, example) : meaning,
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
	return [...shelves].map(([shelf, names]) => ({ shelf, names }));
}

/** Countries by name, each with its code. */
export const countries: { code: string; name: string }[] = (() => {
	const names = new Intl.DisplayNames(['en'], { type: 'region' });
	return [...countryCodes]
		.map((code) => ({ code, name: names.of(code) ?? code }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'));
})();
