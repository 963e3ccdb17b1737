const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that may write comes from a page of another site, going by what browsers say of themselves. The
 * site's own address is the one it was told (`url`) or the one that was asked for (the Host header), so that a site
 * known under several names works under each.
 */
export function isCrossSite(request: Request, url: URL): boolean {
	if (harmless.has(request.method)) return false;
	const origin = request.headers.get('origin');
	if (!origin || !URL.canParse(origin)) return true;
	return origin !== url.origin && new URL(origin).host !== request.headers.get('host');
}
