import { knownAmong } from '$lib/csv/format/knownNames.ts';
import type { ReadingHints } from '$lib/csv/mapping/mapping.ts';
import { numberLike } from '$lib/csv/cells/numberLike.ts';

const filled = (cells: string[]) => cells.filter((cell) => cell.trim() !== '').length;

/** The number of cells that most rows have in which more than one is filled. */
function usualWidth(rows: string[][]): number {
	const counts = new Map<number, number>();
	for (const cells of rows)
		if (filled(cells) > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
	const [width] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
	return width;
}

/** Groups by age are names, though they are written like numbers. */
const ages = /^\d{2}(\s*[-–~]\s*\d{2}|\s*\+)(\s*세)?$/;
const isNumber = (cell: string) => numberLike(cell) && !ages.test(cell.trim());

const saysNothing = /^(open-ended )?response$/i;

/** Whether an upper name stands over several columns, written again over each, that have different names below. */
function divides(upper: string[], lower: string[]): boolean {
	return upper.some((name, at) => {
		const [own, next] = [lower[at]?.trim(), lower[at + 1]?.trim()];
		return (
			name.trim() !== '' && name.trim() === upper[at + 1]?.trim() && own && next && own !== next
		);
	});
}

/**
 * Whether a row below another completes its names: texts only that fill its gaps, the first cell of one of them empty,
 * or `Response` as survey tools write.
 */
function completes(upper: string[] | undefined, lower: string[] | undefined): boolean {
	if (!upper || !lower || filled(lower) < 2) return false;
	const above = filled(upper);
	// A text alone in the first cell is a title.
	if (above === 0 || (above === 1 && upper[0]?.trim() && !lower[0]?.trim())) return false;
	const named = (at: number) => lower[at]!.trim() !== '';
	const places = [...lower.keys()].filter(named);
	const repeats = (at: number) => saysNothing.test(lower[at]!.trim()) && upper[at]?.trim();
	// Survey tools name boxes and scales there as well, and these may be numbers.
	if (above > 1 && places.some(repeats)) return true;
	if (lower.some(isNumber)) return false;
	const differs = (at: number) =>
		upper[at]?.trim() !== lower[at]!.trim() && !/^\(?(n|%)\)?$/i.test(lower[at]!.trim());
	if (places.some((at) => differs(at) && knownAmong([upper[at] ?? '', lower[at]!]) > 0))
		return false;
	if (divides(upper, lower)) return true;
	if (upper[0]?.trim() && named(0)) return false;
	return places.some((at) => !upper[at]?.trim());
}

/**
 * Index of the row that names the columns: the first with several names that we know; else,
 * above the first numbers, the first that is as wide as the table and filled like no other; else the first with a text.
 */
function headerAt(rows: string[][]): number {
	const named = rows.findIndex((cells) => {
		const known = knownAmong(cells);
		return known >= 3 || (known === 2 && filled(cells) <= 4);
	});
	if (named >= 0) return named;
	const width = usualWidth(rows);
	const numbers = rows.findIndex((cells) => filled(cells) > 1 && cells.some(isNumber));
	const above = numbers < 0 ? rows : rows.slice(0, numbers);
	// Boxes to tick leave gaps in the rows and in both names, which are full together.
	const names = (cells: string[], at: number) =>
		completes(cells, rows[at + 1]) ? joined(cells, rows[at + 1]!) : cells;
	const wide = above.map((cells, at) => (cells.length >= width ? filled(names(cells, at)) : 0));
	const fullest = Math.max(0, ...wide);
	const at = fullest > 1 ? wide.findIndex((count) => count >= fullest * 0.8) : -1;
	if (at < 0) return rows.findIndex((cells) => filled(cells) > 0);
	return completes(rows[at - 1], rows[at]) ? at - 1 : at;
}

/** The names of two rows as one: an upper name counts for the cells to its right that have only a lower one. */
function joined(upper: string[], lower: string[]): string[] {
	let above = '';
	return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
		const [own, below] = [upper[at]?.trim() ?? '', lower[at]?.trim() ?? ''];
		if (own !== '' || below === '') above = own;
		if (below === '' || below === above || (saysNothing.test(below) && above !== '')) return above;
		return above === '' ? below : `${above} / ${below}`;
	});
}

const unit = /^\(?(%|pct\.?|per ?cent)\)?$/i;

/** Whether a row below the names says no more than that the columns hold percentages. */
const saysUnits = (cells: string[] | undefined) =>
	cells !== undefined &&
	filled(cells) > 0 &&
	cells.every((cell) => cell.trim() === '' || unit.test(cell.trim()));

/** The rows that name the columns of a table, by index among its first rows, and the names they give. */
export function headerRows(
	rows: string[][],
	hints: ReadingHints
): { at: number[]; header: string[]; two: boolean } | null {
	const told = (hints.headerRow ?? 0) - 1;
	const first = rows[told] && filled(rows[told]) ? told : headerAt(rows);
	const upper = rows[first];
	if (!upper || filled(upper) === 0) return null;
	const lower = rows[first + 1];
	const two = hints.headerRows
		? hints.headerRows === 2 && lower
		: !saysUnits(lower) && completes(upper, lower);
	const at = two ? [first, first + 1] : [first];
	if (saysUnits(rows[at.at(-1)! + 1])) at.push(at.at(-1)! + 1);
	return { at, header: two ? joined(upper, lower!) : upper, two: Boolean(two) };
}
