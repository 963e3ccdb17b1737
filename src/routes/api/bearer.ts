import type { Editor, Store } from '$lib/server/store.ts';
import * as words from '$lib/words/interface/api.ts';
import { apiAnswer } from './apiAnswer.ts';

/** The editor in whose name a request is made, else the answer that refuses it. */
export async function bearer(request: Request, store: Store): Promise<Editor | Response> {
	const header = request.headers.get('authorization');
	const token = /^Bearer +([\w-]{1,200}) *$/i.exec(header ?? '')?.[1];
	const editor = token ? await store.editors.byToken(token) : null;
	if (editor) return editor;
	const message = header ? words.unknownToken : words.sendToken;
	const challenge = `Bearer realm="publish"${header ? ', error="invalid_token"' : ''}`;
	return apiAnswer({ message }, 401, { 'www-authenticate': challenge });
}
