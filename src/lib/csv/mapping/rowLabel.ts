/** What a row is called: its answer, or where that is empty the first of its cells that is not. */
export function rowLabel(cells: readonly string[], response: number): string {
	const own = cells[response]?.trim();
	return own || (cells.find((cell) => cell.trim() !== '')?.trim() ?? '');
}
