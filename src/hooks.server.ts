import type { Handle, HandleServerError, RequestEvent } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { asAccepted } from '$lib/server/http/asAccepted.ts';
import { bodyFault, drain, ordinaryLimit } from '$lib/server/http/bodyLimit.ts';
import { sessionCookie } from '$lib/server/http/cookies.ts';
import { isCrossSite } from '$lib/server/http/crossSite.ts';
import { settings } from '$lib/server/settings.ts';
import { type Pages, createPages } from '$lib/server/http/pages.ts';
import { readSite } from '$lib/server/site.ts';
import { type Store, openStore } from '$lib/server/store.ts';
import { today } from '$lib/server/today.ts';
import { importShipped } from '$lib/server/sync.ts';
import type { Site } from '$lib/survey/site.ts';
import { otherSite } from '$lib/words/interface/server.ts';

interface Opened {
	store: Store;
	pages: Pages;
	site: Site;
}

/** The store is opened once, by the first request; a failed opening is tried again by the next. */
let opened: Promise<Opened> | null = null;

async function open(): Promise<Opened> {
	const now = settings();
	const site = readSite(now.shippedData);
	const store = await openStore(now, site);
	if (dev) await importShipped(store, now.shippedData);
	return { store, pages: createPages(store.version), site };
}

function once(): Promise<Opened> {
	opened ??= open().catch((reason: unknown) => {
		opened = null;
		throw reason;
	});
	return opened;
}

const securityHeaders = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'x-frame-options': 'SAMEORIGIN',
	'permissions-policy': 'camera=(), geolocation=(), microphone=()'
};

/** The same address without parameters that say nothing, as a form without scripts leaves them behind. */
function withoutEmpty(url: URL): string | null {
	const said = [...url.searchParams].filter(([, value]) => value !== '');
	if (said.length === url.searchParams.size) return null;
	const query = new URLSearchParams(said).toString();
	return url.pathname + (query && `?${query}`);
}

/** The routes that take files; they watch over the weight of their bodies themselves. */
const takesFiles = new Set<string | null>(['/upload', '/api/waves', '/api/events']);

/** Answers what must not reach any route: writing from other sites, and bodies that are too large. */
function refuse({ request, route, url }: RequestEvent): Response | null {
	const isApi = url.pathname.startsWith('/api/');
	// corrected rows of a draft come as a file, too
	const bringsRows = route.id === '/upload/[draft]' && url.searchParams.has('/correct');
	const fault =
		// the API knows no cookies, so that no other site can lend itself an editor's session there
		!isApi && isCrossSite(request, url)
			? { status: 403, message: otherSite }
			: takesFiles.has(route.id)
				? null
				: bodyFault(request, bringsRows ? settings().uploadLimit : ordinaryLimit);
	if (!fault) return null;
	const { status, message } = fault;
	if (isApi) return Response.json({ message }, { status });
	return new Response(message, {
		status,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}

/** Answers with the page as it was last made for readers, where nothing was published since. */
async function remembered(
	pages: Pages,
	{ url, route, request, isDataRequest }: RequestEvent,
	make: () => Promise<Response> | Response
): Promise<Response> {
	if (dev || request.method !== 'GET' || isDataRequest || !forReaders(route.id)) return make();
	// some sentences count the days until today
	const key = `${today()} ${url.href}`;
	const { page, version } = await pages.get(key);
	return page ?? pages.keep(key, version, await make());
}

const forReaders = (route: string | null) =>
	route !== null &&
	!['/upload', '/sign-in', '/sign-out', '/api'].some((each) => route.startsWith(each));

const answer: Handle = async ({ event, resolve }) => {
	const tidy = event.request.method === 'GET' && !event.isDataRequest && withoutEmpty(event.url);
	if (tidy) return new Response(null, { status: 302, headers: { location: tidy } });

	const { store, pages, site } = await once();
	const session = event.cookies.get(sessionCookie);
	event.locals.store = store;
	event.locals.site = site;
	event.locals.editor = session ? await store.editors.bySession(session) : null;

	const response = event.locals.editor
		? await resolve(event)
		: await remembered(pages, event, () => resolve(event));
	if (!response.headers.has('cache-control'))
		response.headers.set('cache-control', event.locals.editor ? 'private, no-cache' : 'no-cache');
	return response;
};

export const handle: Handle = async ({ event, resolve }) => {
	const made = refuse(event) ?? (await answer({ event, resolve }));
	const response = await asAccepted(event.request, made);
	for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
	// a body that nobody wanted must still be read, or its sender never sees the answer
	const { body } = event.request;
	if (body && !event.request.bodyUsed && !body.locked) void drain(body);
	return response;
};

export const handleError: HandleServerError = ({ error, status, message, event }) => {
	if (status >= 500) console.error(`${event.request.method} ${event.url.pathname}:`, error);
	return { message };
};
