const names =
	'january february march april may june july august september october november december'.split(
		' '
	);

/** The number of an English month, by its name or the first three letters of it; `null` for any other word. */
export function monthNumber(word: string): number | null {
	const name = word.toLowerCase().replace(/\.$/, '');
	const at = names.findIndex((month) => month === name || month.slice(0, 3) === name);
	if (at >= 0) return at + 1;
	return name === 'sept' ? 9 : null;
}
