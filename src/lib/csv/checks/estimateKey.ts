import type { FieldValues } from '$lib/csv/mapping/recordReader.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';

const fields = surveyFormat.columns
	.filter(({ of, name }) => of === 'estimate' && surveyFormat.key.includes(name))
	.map(({ field }) => field);

/** What tells a row of a wave from its others. */
export function estimateKey(values: FieldValues): string {
	let key = '';
	for (const field of fields) key += `${String(values[field] ?? '')}\u001f`;
	return key;
}
