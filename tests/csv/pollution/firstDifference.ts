/** Where two values differ first, in words; `null` where they do not. */
export function firstDifference(read: unknown, truly: unknown, path = ''): string | null {
	if (Object.is(read, truly)) return null;
	const both = [read, truly].every((value) => typeof value === 'object' && value !== null);
	if (!both) return `${path}: ${JSON.stringify(read)} is truly ${JSON.stringify(truly)}`;
	const [a, b] = [read as Record<string, unknown>, truly as Record<string, unknown>];
	for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
		const found = firstDifference(a[name], b[name], `${path}/${name}`);
		if (found) return found;
	}
	return null;
}
