import type { Estimate } from '$lib/survey/estimate.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { cellText } from './cellText.ts';
import type { FieldValues } from '$lib/csv/mapping/recordReader.ts';
import { Row } from '$lib/csv/mapping/row.ts';
import type { ShareWatch } from '$lib/csv/cells/shareWatch.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';

/** The row that an estimate was read from, as far as it was kept: its number, and its cells as they are written. */
export function storedRow(
	row: number,
	{ estimates: _, ...wave }: Wave,
	estimate: Estimate,
	shares: ShareWatch | null = null
): Row {
	const records = { wave, estimate, event: {} };
	const places = new Map(
		surveyFormat.columns.map((column) => [
			column.field as string,
			{ name: column.name, text: cellText(column, records[column.of]) }
		])
	);
	const values = {
		wave: wave as unknown as FieldValues,
		estimate: estimate as unknown as FieldValues
	};
	return new Row(row, values, [], places, shares);
}
