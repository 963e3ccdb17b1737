import iconv from 'iconv-lite';
import { Utf8Decoder } from './decodeUtf8.ts';
import type { Encoding } from './encodings.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';

/** How many bytes are decoded at once: cells keep the text they were cut from alive, so it must not be large. */
const piece = 65_536;
const LINE_FEED = 10;

function lineEnds(text: string): number {
	const end = text.includes('\n') ? '\n' : '\r';
	let count = 0;
	for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) count++;
	return count;
}

/**
 * The text of a file whose bytes come in chunks, without its byte-order mark. Bytes that mean nothing in the encoding
 * become U+FFFD, which no cell may hold; the first line with such a byte is named.
 */
export function* decodeChunks(
	chunks: Iterable<Uint8Array>,
	encoding: Encoding,
	problems: ProblemList
): Generator<string> {
	let lines = 1;
	let named = false;
	const bad = (text: string) => {
		if (named) return;
		named = true;
		const line = lines + lineEnds(text.slice(0, text.indexOf('\ufffd')));
		problems.error('not-in-encoding', {}, { line, encoding });
	};
	const decoder =
		encoding === 'utf-8' ? new Utf8Decoder(bad) : iconv.getDecoder(encoding, { stripBOM: false });
	let begun = false;
	const passed = (text: string) => {
		if (encoding !== 'utf-8' && text.includes('\ufffd')) bad(text);
		const first = !begun && text.startsWith('\ufeff');
		begun ||= text !== '';
		return first ? text.slice(1) : text;
	};
	const wide = encoding.startsWith('utf-16');
	for (const chunk of chunks)
		for (let at = 0; at < chunk.length;) {
			const some = chunk.subarray(at, at + piece);
			// What ends with a line needs not be put together with what follows.
			const line = wide || at + piece >= chunk.length ? 0 : some.lastIndexOf(LINE_FEED) + 1;
			const end = at + (line || piece);
			const text = passed(decoder.write(chunk.subarray(at, end) as Buffer));
			yield text;
			if (!named) lines += lineEnds(text);
			at = end;
		}
	yield passed(decoder.end() ?? '');
}
