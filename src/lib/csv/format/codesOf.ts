/** What a cell stands for, by its text as it is, else without regard to case; a text that is no code stands for itself. */
export function codesOf(values: Record<string, string>): (cell: string) => string {
	const meanings = new Map<string, string>();
	for (const [text, meaning] of Object.entries(values)) meanings.set(text.trim(), meaning);
	for (const [text, meaning] of Object.entries(values)) {
		const folded = text.trim().toLowerCase();
		if (!meanings.has(folded)) meanings.set(folded, meaning);
	}
	return (cell) => {
		const text = cell.trim();
		return meanings.get(text) ?? meanings.get(text.toLowerCase()) ?? cell;
	};
}
