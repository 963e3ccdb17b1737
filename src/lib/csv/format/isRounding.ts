import { headerName } from './headerName.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';

/** `0.1%`, `0,5%`, `1%`: signed, unlike margins of error in such a column, and far too small for one. */
const unit = /^(0[.,]0*[15]|1([.,]0)?)\s*%$/;

/**
 * Whether a column called `Precision` says how finely percentages are rounded, as it does in tables of European polls,
 * rather than how far they may be off.
 */
export function isRounding(
	header: string,
	sample: readonly Pick<TextRecord, 'cells'>[],
	at: number
): boolean {
	if (headerName(header) !== 'precision') return false;
	const texts = sample
		.map(({ cells }) => (cells[at] ?? '').trim())
		.filter((text) => /\d/.test(text));
	return texts.length > 0 && texts.every((text) => unit.test(text));
}
