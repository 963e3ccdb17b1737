/** What the dates of a file show of their order. */
export interface DateEvidence {
	/** A date that can be read in two ways. */
	ambiguous: string;
	/** Dates that can be read in one way only. */
	dayFirst: string | null;
	monthFirst: string | null;
}

const slashed = /^(\d{1,2})[/.-]\s?(\d{1,2})[/.-]\s?(\d{2}|\d{4})(?!\d)/;

/** What cells show of whether the day or the month stands first; `null` where none of them leaves it open. */
export function dateEvidence(cells: string[]): DateEvidence | null {
	const first = (is: (a: number, b: number) => boolean) =>
		cells.find((cell) => {
			const [, a, b] = slashed.exec(cell) ?? [];
			return a !== undefined && is(Number(a), Number(b));
		}) ?? null;
	const ambiguous = first((a, b) => a <= 12 && b <= 12 && a !== b);
	if (ambiguous === null) return null;
	return { ambiguous, dayFirst: first((a) => a > 12), monthFirst: first((_, b) => b > 12) };
}
