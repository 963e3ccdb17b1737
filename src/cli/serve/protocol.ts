import type { IncomingHttpHeaders } from 'node:http';

/**
 * The protocol a reader used, as a proxy in front tells it. Without one it is http, where adapter-node would take https
 * and then refuse every form as coming from elsewhere.
 */
export function protocol(headers: IncomingHttpHeaders): 'http' | 'https' {
	const told = headers['x-forwarded-proto'];
	const first = (Array.isArray(told) ? told[0] : told)?.split(',')[0]?.trim().toLowerCase();
	return first === 'https' ? 'https' : 'http';
}
