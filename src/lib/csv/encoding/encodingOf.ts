import type { Encoding } from './encodings.ts';
import { legacyEncoding } from './legacyEncoding.ts';
import { utf8Faults } from './utf8Faults.ts';

/** An encoding, and whether the bytes leave no doubt about it. */
export interface FoundEncoding {
	encoding: Encoding;
	sure: boolean;
	/** The bytes that tell it, from the beginning of a line or not. */
	sample: Uint8Array;
}

const sampleLength = 262_144;
const shortest = 65_536;

/** Whether every byte is below 128; four at a time, since long files have to be looked through. */
function isAscii(bytes: Uint8Array): boolean {
	const { buffer, byteOffset, length } = bytes;
	const fours = byteOffset % 4 ? 0 : length >> 2;
	const words = fours ? new Uint32Array(buffer, byteOffset, fours) : [];
	for (let at = 0; at < fours; at++) if (words[at]! & 0x80808080) return false;
	for (let at = fours * 4; at < length; at++) if (bytes[at]! > 127) return false;
	return true;
}

/** UTF-16 without a mark: the delimiters and digits of a table have a zero byte, always on the same side. */
function zeroSide(bytes: Uint8Array): Encoding | null {
	const zeros = [0, 0];
	for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
	const [even, odd] = [zeros[0]!, zeros[1]!];
	if (even + odd < bytes.length / 50) return null;
	return odd > even * 4 ? 'utf-16le' : even > odd * 4 ? 'utf-16be' : null;
}

function judged(sample: Uint8Array): FoundEncoding {
	const [first, second, third] = sample;
	const mark = (encoding: Encoding) => ({ encoding, sure: true, sample });
	if (first === 0xef && second === 0xbb && third === 0xbf) return mark('utf-8');
	if (first === 0xff && second === 0xfe) return mark('utf-16le');
	if (first === 0xfe && second === 0xff) return mark('utf-16be');
	const wide = zeroSide(sample);
	if (wide) return { encoding: wide, sure: false, sample };
	const { good, bad } = utf8Faults(sample);
	// Few bad bytes among many good characters are damage, not another encoding.
	if (bad * 3 <= good) return mark('utf-8');
	return { encoding: legacyEncoding(sample), sure: false, sample };
}

/** The bytes of a file in parts that are long enough to judge by. */
function* parts(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
	let held: Uint8Array[] = [];
	let length = 0;
	const joined = () => {
		const all = new Uint8Array(length);
		let at = 0;
		for (const each of held) {
			all.set(each, at);
			at += each.length;
		}
		[held, length] = [[], 0];
		return all;
	};
	for (const chunk of chunks)
		for (let at = 0; at < chunk.length; at += sampleLength) {
			held.push(chunk.subarray(at, at + sampleLength));
			length += held.at(-1)!.length;
			if (length >= shortest) yield joined();
		}
	if (length) yield joined();
}

/**
 * In which encoding a file is written, judged by its beginning or, where that has only ASCII, by the first part that
 * has more. Only byte-order marks and UTF-8 are certain: the bytes of one old encoding can be read in any other.
 */
export function encodingOf(file: Uint8Array | Iterable<Uint8Array>): FoundEncoding {
	let head: FoundEncoding | null = null;
	for (const part of parts(file instanceof Uint8Array ? [file] : file)) {
		if (head && isAscii(part)) continue;
		const found = judged(part);
		if (!found.sure || head || !isAscii(part)) return found;
		head = found;
	}
	return head ?? { encoding: 'utf-8', sure: true, sample: new Uint8Array() };
}
