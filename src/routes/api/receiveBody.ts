import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { tooLarge } from '$lib/server/http/bodyLimit.ts';
import { LimitExceeded } from '$lib/server/http/limitExceeded.ts';
import { settings } from '$lib/server/settings.ts';
import type { Draft, Editor, Store } from '$lib/server/store.ts';
import { untilGone } from '$lib/server/http/untilGone.ts';
import * as words from '$lib/words/interface/api.ts';
import { apiAnswer } from './apiAnswer.ts';

const isCsv = (type: string | null) => /^(text|application)\/csv\s*(;|$)/i.test(type ?? '');

/** The CSV a script sent, as a draft on the disk, else the answer that refuses it. */
export async function receiveBody(
	request: Request,
	store: Store,
	editor: Editor
): Promise<Draft | Response> {
	if (!isCsv(request.headers.get('content-type')))
		return apiAnswer({ message: words.sendCsv }, 415, {
			accept: 'text/csv'
		});
	if (/^(?!identity$)./i.test(request.headers.get('content-encoding') ?? ''))
		return apiAnswer({ message: words.sendPlain }, 415, {
			'accept-encoding': 'identity'
		});
	const limit = settings().uploadLimit;
	const refusal = () => apiAnswer({ message: tooLarge(limit) }, 413);
	if (Number(request.headers.get('content-length')) > limit) return refusal();
	try {
		const body = request.body
			? Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>)
			: Readable.from([]);
		return await store.drafts.create({ editor, filename: 'api', stream: untilGone(body) });
	} catch (reason) {
		if (reason instanceof LimitExceeded) return refusal();
		if (request.signal.aborted) return apiAnswer({ message: words.brokeOff }, 400);
		throw reason;
	}
}
