import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import type { Format } from '$lib/csv/format/format.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { dateOrder } from './dateOrder.ts';
import { guessColumns } from './guessColumns.ts';
import { guessMeanings, guessStances } from './guessMeanings.ts';
import type { Sample } from './sample.ts';
import { fitsSaved, withSaved } from './savedMapping.ts';
import { Suggestion } from './suggestion.ts';
import { variantColumn } from './variantColumn.ts';
import { waveNames } from './waveNames.ts';

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

	const names = waveNames(format, found.columns, sample);
	const own = found.at('wave_id');
	if (own >= 0 && !names.byColumn) found.set(own, null);
	const variant = format.name === 'survey' ? variantColumn(found.columns, sample, names.key) : null;
	if (variant !== null) found.set(variant, 'variant');

	const values = structuredClone(certain.values);
	guessMeanings(found, values);
	const dated = found.columns.flatMap(({ to }, i) =>
		to !== null && found.column(to)?.type === 'date' ? found.texts[i]! : []
	);
	const suggested: Mapping = {
		...certain,
		columns: found.columns,
		values,
		stances: guessStances(found),
		...(names.waveIdWith.length && { waveIdWith: names.waveIdWith }),
		dates: dateOrder(dated)
	};
	return saved && fitsSaved(saved, header) ? withSaved(saved, suggested) : suggested;
}
