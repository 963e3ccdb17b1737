/** An address of this site to go on to, or `fallback` where `text` leads anywhere else. */
export function localPath(text: string | null, fallback: string): string {
	const here = 'http://here.invalid';
	if (!text?.startsWith('/') || !URL.canParse(text, here)) return fallback;
	const { origin, pathname, search, hash } = new URL(text, here);
	if (origin !== here || pathname.startsWith('//')) return fallback;
	return pathname + search + hash;
}
