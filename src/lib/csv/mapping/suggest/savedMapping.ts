import type { ColumnUse, Mapping } from '$lib/csv/mapping/mapping.ts';

/** What is said of one wave only, by columns of the format. */
export const ofOneWave = new Set([
	...['wave_id', 'start_date', 'end_date', 'release_date', 'sample_size', 'margin_of_error'],
	...['source_title', 'source_url', 'source_date', 'value_note', 'notes', 'event_id', 'date']
]);

/** A use of a column with the size of its group as another file states it, or without. */
function withSize({ facts, ...use }: ColumnUse, size?: string): ColumnUse {
	if (!facts || use.to !== 'percent') return { ...use, ...(facts && { facts }) };
	const { group_sample_size: _, ...lasting } = facts;
	return { ...use, facts: { ...lasting, ...(size && { group_sample_size: size }) } };
}

/** A mapping without what belongs to the one file it was made for: fit for the next wave of the programme. */
export function reusable(mapping: Mapping): Mapping {
	const { reused: _, ...seen } = mapping;
	const { headerRow: __, ...reading } = mapping.reading;
	const constants = Object.entries(mapping.constants).filter(([name]) => !ofOneWave.has(name));
	const columns = mapping.columns
		.filter(({ facts }) => !Object.keys(facts ?? {}).some((name) => ofOneWave.has(name)))
		.map((use) => withSize(use));
	return { ...seen, reading, columns, constants: Object.fromEntries(constants) };
}

/** Whether a file has all columns that a saved mapping reads; others may have come since. */
export function fitsSaved(saved: Mapping, header: string[]): boolean {
	const names = header.map((name) => name.trim());
	return saved.columns.every(({ header, to }) => {
		if (to === null) return true;
		const at = names.indexOf(header.trim());
		if (at < 0) return false;
		names.splice(at, 1);
		return true;
	});
}

/**
 * A saved mapping for the columns of another file; what it does not speak of is as suggested, and so are the sizes of groups,
 * unless other columns tell them. That its constants are those
 * of this file as well is for an editor to say.
 */
export function withSaved(
	saved: Mapping,
	suggested: Mapping,
	sized: readonly ColumnUse[] = suggested.columns
): Mapping {
	const left = [...saved.columns];
	const columns = suggested.columns.map((use, i) => {
		const at = left.findIndex(({ header }) => header.trim() === use.header.trim());
		if (at < 0) return { ...use, to: null, assumed: true as const };
		return withSize(left.splice(at, 1)[0]!, sized[i]?.facts?.group_sample_size);
	});
	const notAnswers = [...new Set([...(saved.notAnswers ?? []), ...(suggested.notAnswers ?? [])])];
	const names = new Set([...Object.keys(suggested.values), ...Object.keys(saved.values)]);
	const values = [...names].map(
		(name) => [name, { ...suggested.values[name], ...saved.values[name] }] as const
	);
	return {
		...saved,
		reused: true,
		columns: columns.map(({ facts, assumed, header, to }) => ({
			header,
			to,
			...(facts && { facts }),
			...(assumed && { assumed })
		})),
		values: Object.fromEntries(values),
		stances: { ...suggested.stances, ...saved.stances },
		...(notAnswers.length && { notAnswers }),
		dates: saved.dates ?? suggested.dates
	};
}
