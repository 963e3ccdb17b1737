/** The values in groups that agree in what `keyOf` says of them, in order of first appearance. */
export function grouped<T>(values: readonly T[], keyOf: (value: T) => unknown): T[][] {
	const groups = new Map<string, T[]>();
	for (const value of values) {
		const key = JSON.stringify(keyOf(value));
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return [...groups.values()];
}
