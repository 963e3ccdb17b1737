import { fail, redirect } from '@sveltejs/kit';
import { sizeInWords, tooLarge } from '$lib/server/http/bodyLimit.ts';
import { LimitExceeded } from '$lib/server/http/limitExceeded.ts';
import { type IncomingFile, mostFiles, receiveFiles } from '$lib/server/http/multipart.ts';
import { settings } from '$lib/server/settings.ts';
import type { Draft } from '$lib/server/store.ts';
import * as words from '$lib/words/interface/upload.ts';
import { draftState } from './draftState.ts';
import { fileFault } from './fileFault.ts';
import { requireEditor } from './requireEditor.ts';
import type { Actions, PageServerLoad } from './$types';

/** What a form adds around its file, at most. */
const envelope = 64 * 1024;

const faults = {
	'no-file': words.noFile,
	'too-many-files': words.tooMany(mostFiles),
	'broken-form': words.brokeOff
};

/** A file that is no CSV by its name. */
class NotCsv extends Error {}

export const load: PageServerLoad = async ({ locals, url }) => {
	const editor = requireEditor(locals, url);
	const drafts = await locals.store.drafts.list(editor);
	return {
		limit: sizeInWords(settings().uploadLimit),
		gone: url.searchParams.has('gone'),
		several: url.searchParams.has('several'),
		drafts: await Promise.all(
			drafts.map(async (draft) => {
				const { id, filename, bytes, createdAt } = draft;
				const state = await draftState(locals.store, draft);
				return { id, filename, createdAt, size: sizeInWords(bytes), state };
			})
		)
	};
};

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		const editor = requireEditor(locals, url);
		const { drafts } = locals.store;
		const limit = settings().uploadLimit;
		if (Number(request.headers.get('content-length')) > limit + envelope)
			return fail(413, { message: tooLarge(limit) });

		const keep = async ({ filename, stream }: IncomingFile) => {
			const fault = fileFault(filename);
			if (fault) throw new NotCsv(fault);
			return drafts.create({ editor, filename, stream });
		};
		const discard = ({ id }: Draft) => drafts.remove(id, editor);
		try {
			const received = await receiveFiles(request, { keep, discard });
			if ('fault' in received) return fail(400, { message: faults[received.fault] });
			const [first, second] = received.kept;
			redirect(303, second ? '/upload?several=1' : `/upload/${first!.id}`);
		} catch (reason) {
			if (reason instanceof LimitExceeded) return fail(413, { message: tooLarge(limit) });
			if (reason instanceof NotCsv) return fail(415, { message: reason.message });
			throw reason;
		}
	}
};
