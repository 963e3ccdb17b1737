import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import busboy from 'busboy';
import { untilGone } from './untilGone.ts';

export interface IncomingFile {
	filename: string;
	stream: Readable;
}

/** What came of a form: what was kept of its files, or why there is nothing to keep. */
export type Received<T> = { kept: T[] } | { fault: 'no-file' | 'too-many-files' | 'broken-form' };

/** As many files as one form may bring. */
export const mostFiles = 20;

/**
 * Hands the files of a multipart form on while they still arrive, so that no more than a few chunks are ever held in
 * memory. The form is read to its end even if `keep` fails; then its failure is thrown, and what was kept of the other
 * files is discarded, as it is where the form cannot be taken as a whole.
 */
export async function receiveFiles<T>(
	request: Request,
	{
		keep,
		discard
	}: { keep: (file: IncomingFile) => Promise<T>; discard: (kept: T) => Promise<void> }
): Promise<Received<T>> {
	const form = openForm(request);
	if (!form || !request.body) return { fault: 'broken-form' };

	const files: Promise<T>[] = [];
	form.on('file', (_field, file, { filename }) => {
		if (!filename) return void file.resume();
		const stream = untilGone(file);
		const kept = keep({ filename, stream });
		// who fails may not have read a byte; the failure itself is asked for when all files have arrived
		kept.catch(() => stream.destroy());
		files.push(kept);
	});
	let tooMany = false;
	form.on('filesLimit', () => (tooMany = true));
	const whole = await read(request.body, form);
	const outcomes = await Promise.allSettled(files);
	const fault =
		(!whole && 'broken-form') || (tooMany && 'too-many-files') || (!files.length && 'no-file');
	const kept = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
	const failed = outcomes.find((each) => each.status === 'rejected');
	if (fault || failed) await Promise.all(kept.map((each) => discard(each)));
	if (fault) return { fault };
	if (failed) throw failed.reason;
	return { kept };
}

function openForm(request: Request): busboy.Busboy | null {
	try {
		return busboy({
			headers: Object.fromEntries(request.headers),
			defParamCharset: 'utf8',
			limits: { files: mostFiles, fields: 8, fieldSize: 1024 }
		});
	} catch {
		return null;
	}
}

/** Feeds the form with the body; whether both came to their proper end. */
function read(body: ReadableStream<Uint8Array>, form: busboy.Busboy): Promise<boolean> {
	return new Promise((resolve) => {
		const source = Readable.fromWeb(body as NodeReadableStream<Uint8Array>);
		let whole = true;
		source.on('error', (reason) => form.destroy(reason));
		form.on('error', () => {
			whole = false;
			source.unpipe(form);
			source.resume();
		});
		form.on('close', () => resolve(whole));
		source.pipe(form);
	});
}
