/** A cell that shows why all numbers of a file may be shares of one; `null` where they cannot be. */
export function shareEvidence(cells: string[]): string | null {
	const numbers = cells.filter((cell) => /^\d*[.,]?\d+$/.test(cell));
	const value = (cell: string) => Number(cell.replace(',', '.'));
	if (numbers.some((cell) => value(cell) > 1)) return null;
	return numbers.find((cell) => value(cell) > 0 && value(cell) < 1) ?? null;
}
