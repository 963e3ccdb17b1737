import { type Readable, Transform } from 'node:stream';
import { tooLarge } from './bodyLimit.ts';

/** A stream turned out to hold more than was allowed. */
export class BodyTooLarge extends Error {
	constructor(limit: number) {
		super(tooLarge(limit));
	}
}

/**
 * Hands a stream on as long as it stays within a number of bytes; beyond them it fails with {@link BodyTooLarge}.
 * Whatever nobody wants any more is read to its end, so that its sender gets to see the answer.
 */
export function within(source: Readable, limit: number): Readable {
	let seen = 0;
	const counted = new Transform({
		transform(chunk: Buffer, _encoding, done) {
			seen += chunk.length;
			if (seen > limit) done(new BodyTooLarge(limit));
			else done(null, chunk);
		}
	});
	source.on('error', (reason) => counted.destroy(reason));
	counted.on('close', () => {
		source.unpipe(counted);
		source.resume();
	});
	return source.pipe(counted);
}
