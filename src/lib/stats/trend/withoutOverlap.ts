/**
 * Polls of rolling trackers thinned so that no two field periods of one house share a day; the earlier one stays.
 *
 * @param polls days of the field period, both ends included
 * @example withoutOverlap([{ house: 'A', start: 1, end: 3 }, { house: 'A', start: 2, end: 4 }]) // the first alone
 */
export function withoutOverlap<P extends { house: string; start: number; end: number }>(
	polls: readonly P[]
): P[] {
	const lastDay = new Map<string, number>();
	return [...polls]
		.sort((a, b) => a.end - b.end || a.start - b.start)
		.filter(({ house, start, end }) => {
			if (start <= (lastDay.get(house) ?? -Infinity)) return false;
			lastDay.set(house, end);
			return true;
		});
}
