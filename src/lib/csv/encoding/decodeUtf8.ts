const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** How many bytes at the end are the beginning of a character. */
function unfinished(bytes: Uint8Array): number {
	for (let back = 1; back <= 3 && back <= bytes.length; back++) {
		const byte = bytes[bytes.length - back]!;
		if (byte < 0x80) return 0;
		if (byte < 0xc0) continue;
		const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
		return needed > back ? back : 0;
	}
	return 0;
}

/** Decodes UTF-8 that comes in pieces, strictly; what cannot be decoded becomes U+FFFD and is reported. */
export class Utf8Decoder {
	#rest: Uint8Array = new Uint8Array();

	constructor(readonly bad: (text: string) => void) {}

	write(piece: Uint8Array): string {
		const { length } = this.#rest;
		const all = length ? new Uint8Array(length + piece.length) : piece;
		if (length) {
			all.set(this.#rest);
			all.set(piece, length);
		}
		const end = all.length - unfinished(all);
		this.#rest = all.slice(end);
		return this.#decode(all.subarray(0, end));
	}

	end(): string {
		return this.#decode(this.#rest);
	}

	#decode(bytes: Uint8Array): string {
		try {
			return strict.decode(bytes);
		} catch {
			const text = lenient.decode(bytes);
			this.bad(text);
			return text;
		}
	}
}
