const lists = ['/', '/waves', '/timeline', '/data', '/methods'];
const kinds = ['/questions/', '/waves/', '/timeline/'];
const ofEach = 3;

/** Pages of every kind: the lists and, of questions, waves and events, the first that they link to. */
export async function pagesOf(site: string): Promise<string[]> {
	const found = new Set<string>();
	for (const list of lists) {
		const html = await (await fetch(site + list)).text();
		for (const [, path] of html.matchAll(/href="(\/[^"?#]+)"/g)) found.add(path!);
	}
	const pages = kinds.flatMap((kind) =>
		[...found]
			.filter((path) => path.startsWith(kind) && !path.endsWith('.csv') && path !== kind)
			.slice(0, ofEach)
	);
	return [...lists, ...pages];
}
