import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LimitExceeded } from '../http/limitExceeded.ts';

/** Streams bytes to a new file and counts them. Throws LimitExceeded where they are more than are allowed. */
export async function receiveFile(
	path: string,
	stream: AsyncIterable<Uint8Array>,
	limit: number
): Promise<number> {
	let bytes = 0;
	async function* counted() {
		for await (const chunk of stream) {
			bytes += chunk.length;
			if (bytes > limit) throw new LimitExceeded(limit);
			yield chunk;
		}
	}
	await pipeline(Readable.from(counted()), createWriteStream(path, { flags: 'wx' }));
	return bytes;
}
