import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { tooLarge } from '$lib/server/bodyLimit.ts';
import { LimitExceeded } from '$lib/server/limitExceeded.ts';
import { settings } from '$lib/server/settings.ts';
import type { Editor, Store } from '$lib/server/store.ts';
import { untilGone } from '$lib/server/untilGone.ts';
import * as words from '$lib/words/interface/api.ts';
import { apiAnswer } from './apiAnswer.ts';

const isCsv = (type: string | null) => /^(text|application)\/csv\s*(;|$)/i.test(type ?? '');

/** The CSV a script sent, by way of the disk, else the answer that refuses it. */
export async function receiveBody(
	request: Request,
	store: Store,
	editor: Editor
): Promise<Uint8Array | Response> {
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
	if (!request.body) return new Uint8Array();
	try {
		const body = Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>);
		const draft = await store.drafts.create({ editor, filename: 'api', stream: untilGone(body) });
		const bytes = await store.drafts.bytes(draft.id, editor);
		await store.drafts.remove(draft.id, editor);
		return bytes ?? new Uint8Array();
	} catch (reason) {
		if (reason instanceof LimitExceeded) return refusal();
		if (request.signal.aborted) return apiAnswer({ message: words.brokeOff }, 400);
		throw reason;
	}
}
