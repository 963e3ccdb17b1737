import { PassThrough, type Readable } from 'node:stream';

/**
 * A stream that its reader may leave early: what is left is then read to its end and forgotten, so that whoever sends
 * it gets to see the answer.
 */
export function untilGone(source: Readable): Readable {
	const handedOn = new PassThrough();
	source.on('error', (reason) => handedOn.destroy(reason));
	handedOn.on('close', () => {
		source.unpipe(handedOn);
		source.resume();
	});
	return source.pipe(handedOn);
}
