const plain = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;
/** With a decimal comma that cannot part thousands. */
const comma = /^[-+]?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))$/;

/**
 * A weight as a cell states it: 0 where it is empty, `NaN` where it is no number as it is published: an exponent
 * hides digits.
 *
 * @example readWeight('0,85') // 0.85
 */
export function readWeight(cell: string): number {
	const text = cell.trim();
	if (text === '') return 0;
	if (plain.test(text)) {
		const weight = Number(text);
		return Number.isFinite(weight) ? weight : NaN;
	}
	return comma.test(text) ? Number(text.replace(',', '.')) : NaN;
}
