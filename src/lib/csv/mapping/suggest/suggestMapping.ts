import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import type { Format } from '$lib/csv/format/format.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { partsOf } from '$lib/csv/mapping/pairs.ts';
import { dateOrder } from './dateOrder.ts';
import { guessColumns } from './guessColumns.ts';
import { guessMeanings, guessStances } from './guessMeanings.ts';
import { onlyRows } from './onlyRows.ts';
import type { Sample } from './sample.ts';
import { fitsSaved, withSaved } from './savedMapping.ts';
import { Suggestion } from './suggestion.ts';
import { variantColumn } from './variantColumn.ts';
import { waveNames } from './waveNames.ts';

/** How many were asked in all, where only the size of the group of everyone says it: that of a table on one question and day. */
function sampleSize({ columns, at }: Suggestion): Mapping['constants'] {
	const facts = columns.flatMap(({ facts }) => (facts ? [facts] : []));
	const everyone = facts.filter((each) => Object.keys(each).join() === 'group_sample_size');
	const other = facts.some((each) => 'question_id' in each || 'end_date' in each);
	if (everyone.length !== 1 || other || at('sample_size') >= 0) return {};
	return { sample_size: everyone[0]!.group_sample_size! };
}

/**
 * How a file may be meant: what is certain, and what its headers and cells make likely. For an editor to look at and
 * correct; never to be used unseen. A mapping saved for the programme goes before, where the file has its columns.
 */
export function suggestMapping(
	format: Format,
	header: string[],
	sample: Sample,
	saved?: Mapping | null
): Mapping {
	const rows = sample.map(({ cells }, row) => ({ row, cells }));
	const certain = certainMapping(format, header, rows);
	const found = new Suggestion(format, header, sample, certain);
	guessColumns(found);

	const answers = sample.filter((row) => !found.isNoAnswer(row));
	const names = waveNames(format, found.columns, answers);
	const own = found.at('wave_id');
	if (own >= 0 && !names.byColumn) found.set(own, null);
	const variant =
		format.name === 'survey' ? variantColumn(found.columns, answers, names.key) : null;
	if (variant !== null) found.set(variant, 'variant');

	const only = format.name === 'survey' ? onlyRows(found.columns, answers) : undefined;
	const values = structuredClone(certain.values);
	guessMeanings(found, values);
	const dated = found.columns.flatMap(({ to, facts }, i) => [
		...partsOf(facts ? null : to).flatMap(([name, part]) =>
			found.column(name)?.type === 'date'
				? found.texts[i]!.map((text) => (part ? part(text, null) : text))
				: []
		),
		...Object.entries(facts ?? {}).flatMap(([name, text]) =>
			found.column(name)?.type === 'date' ? text : []
		)
	]);
	const suggested: Mapping = {
		...certain,
		columns: found.columns,
		constants: { ...certain.constants, ...sampleSize(found) },
		values,
		stances: guessStances(found),
		...(found.notAnswers.length && { notAnswers: found.notAnswers }),
		...(only && { only }),
		...(names.waveIdWith.length && { waveIdWith: names.waveIdWith }),
		dates: dateOrder(dated)
	};
	return saved && fitsSaved(saved, header) ? withSaved(saved, suggested) : suggested;
}
