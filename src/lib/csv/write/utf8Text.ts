const encoder = new TextEncoder();
/** Up to how many letters are put one by one, which is faster for few. */
const short = 40;

/** Text that grows at its end, as UTF-8. */
export class Utf8Text {
	#bytes = new Uint8Array(65_536);
	#length = 0;

	/** In bytes. */
	get length() {
		return this.#length;
	}

	/** Puts a text at the end. */
	put(text: string) {
		this.#grow(text.length * 3);
		const bytes = this.#bytes;
		let at = this.#length;
		const letters = text.length > short ? 0 : text.length;
		let i = 0;
		for (; i < letters; i++) {
			const code = text.charCodeAt(i);
			if (code > 127) break;
			bytes[at++] = code;
		}
		if (i < text.length)
			at += encoder.encodeInto(i ? text.slice(i) : text, bytes.subarray(at)).written;
		this.#length = at;
	}

	/** Puts what stands between two places at the end once more. */
	repeat(from: number, to: number) {
		this.#grow(to - from);
		this.#bytes.copyWithin(this.#length, from, to);
		this.#length += to - from;
	}

	/** A copy of all of it. */
	bytes(): Uint8Array {
		return this.#bytes.slice(0, this.#length);
	}

	/** Begins anew; room for much is given back. */
	clear() {
		this.#length = 0;
		if (this.#bytes.length > 4_000_000) this.#bytes = new Uint8Array(65_536);
	}

	#grow(by: number) {
		const needed = this.#length + by;
		if (needed <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
		larger.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = larger;
	}
}
