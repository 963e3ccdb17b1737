import type { ColumnUse } from '$lib/csv/mapping/mapping.ts';
import { fills } from '$lib/csv/mapping/pairs.ts';
import type { Sample } from './sample.ts';

const usual =
	/categor|question|variant|version|wording|iteration|subject|politician|item|form|split/i;
const longestText = 60;

/**
 * A column left out so far that tells apart rows which would else be one row twice, such as two wordings asked in one
 * wave; `null` where there are none such, or no such column.
 */
export function variantColumn(
	columns: ColumnUse[],
	sample: Sample,
	waveKey: number[]
): number | null {
	const at = (names: string[]) =>
		columns.flatMap(({ to }, i) => (names.some((name) => fills(to, name)) ? i : []));
	const rowKey = [...waveKey, ...at(['question_id', 'variant', 'group_type', 'group', 'response'])];
	if (at(['variant']).length || !waveKey.length) return null;
	const keyOf = ({ cells }: Sample[number], more: number[]) =>
		[...rowKey, ...more].map((i) => (cells[i] ?? '').trim()).join('\u001f');
	const differ = (more: number[]) =>
		new Set(sample.map((row) => keyOf(row, more))).size === sample.length;
	if (differ([])) return null;
	const candidates = columns.flatMap(({ to }, i) => {
		const texts = new Set(sample.map(({ cells }) => (cells[i] ?? '').trim()));
		const numbers = [...texts].every((text) => /^[\d.,]*$/.test(text));
		const named = usual.test(columns[i]!.header);
		const short = [...texts].every((text) => text !== '' && text.length <= longestText);
		// A number tells nothing, unless it is that of a question.
		return to === null &&
			short &&
			(named || !numbers) &&
			!/url|date|time|stamp|^subgroup$/i.test(columns[i]!.header)
			? [{ i, size: texts.size, named, numbers }]
			: [];
	});
	const found = candidates
		.filter(({ i }) => differ([i]))
		.sort(
			(a, b) =>
				Number(b.named) - Number(a.named) ||
				Number(a.numbers) - Number(b.numbers) ||
				a.size - b.size
		);
	return found[0]?.i ?? null;
}
