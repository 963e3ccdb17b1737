/** Names, each once: of equal ones the later are numbered. */
export function distinctNames(names: readonly string[]): string[] {
	const used = new Set<string>();
	const counts = new Map<string, number>();
	return names.map((name) => {
		let count = counts.get(name) ?? 0;
		let given: string;
		do given = ++count === 1 ? name : `${name} (${count})`;
		while (used.has(given));
		counts.set(name, count);
		used.add(given);
		return given;
	});
}
