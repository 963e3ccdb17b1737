import { type Delimiter, delimiters } from './delimiters.ts';
import { knownAmong } from '$lib/csv/format/knownNames.ts';

/**
 * What stands between the cells, judged by the first rows as each delimiter cuts them: the one that gives most names we
 * know in a row; else the one by which most rows have the same number of cells, more cells before fewer.
 */
export function delimiterOf(cutBy: (delimiter: Delimiter) => string[][]): Delimiter {
	const judged = delimiters.map((delimiter) => {
		const rows = cutBy(delimiter).filter((cells) => cells.some((cell) => cell.trim() !== ''));
		const widths = new Map<number, number>();
		for (const { length } of rows)
			if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
		const even = Math.max(0, ...[...widths].map(([width, count]) => count * Math.log2(width)));
		return { delimiter, known: Math.max(0, ...rows.map(knownAmong)), even };
	});
	return judged.reduce((best, next) => {
		const better = next.known > best.known || (next.known === best.known && next.even > best.even);
		return better ? next : best;
	}).delimiter;
}
