const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What stands between the cells: whichever of comma, semicolon and tab the first line uses most. */
export function delimiterOf(text: string): Delimiter {
	const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
	let quoted = false;
	let begun = false;
	for (const character of text) {
		if (character === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (character === '\n' || character === '\r') {
			if (begun) break;
			continue;
		} else if (counts.has(character)) counts.set(character, counts.get(character)! + 1);
		begun = true;
	}
	return delimiters.reduce((best, next) => (counts.get(next)! > counts.get(best)! ? next : best));
}
