import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import busboy from 'busboy';
import { untilGone } from './untilGone.ts';

export interface IncomingFile {
	filename: string;
	stream: Readable;
}

/** What came of a form: what was kept of its file, or why there is nothing to keep. */
export type Received<T> = { kept: T } | { fault: 'no-file' | 'broken-form' };

type Kept<T> = { kept: T } | { failure: unknown };

/**
 * Hands the first file of a multipart form on while it still arrives, so that no more than a few chunks are ever held
 * in memory. The form is read to its end even if `keep` fails; then its failure is thrown.
 */
export async function receiveFile<T>(
	request: Request,
	keep: (file: IncomingFile) => Promise<T>
): Promise<Received<T>> {
	const form = openForm(request);
	if (!form || !request.body) return { fault: 'broken-form' };

	const files: Promise<Kept<T>>[] = [];
	form.on('file', (_field, file, { filename }) => {
		if (!filename || files.length) return void file.resume();
		files.push(
			keep({ filename, stream: untilGone(file) }).then(
				(kept) => ({ kept }),
				(failure: unknown) => ({ failure })
			)
		);
	});
	const whole = await read(request.body, form);
	const result = await files[0];
	if (!whole) return { fault: 'broken-form' };
	if (!result) return { fault: 'no-file' };
	if ('failure' in result) throw result.failure;
	return result;
}

function openForm(request: Request): busboy.Busboy | null {
	try {
		return busboy({
			headers: Object.fromEntries(request.headers),
			defParamCharset: 'utf8',
			limits: { files: 2, fields: 8, fieldSize: 1024 }
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
