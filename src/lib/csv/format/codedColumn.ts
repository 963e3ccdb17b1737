/** Numbers of a column's values, by row; typed, so that a million rows take a megabyte or two. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Numbers below which each kind of array will do. */
const kinds = [
	{ below: 2 ** 8, of: Uint8Array },
	{ below: 2 ** 16, of: Uint16Array },
	{ below: 2 ** 32, of: Uint32Array }
] as const;

/** A text of its own: one cut from a longer text would keep all of that in memory. */
const ownText = (text: string) => JSON.parse(JSON.stringify(text)) as string;

/** The cells of a column as numbers, with the text and the first row of each; outer spaces do not count. */
export class CodedColumn {
	/** What each number stands for, in order of appearance. */
	readonly texts: string[] = [];
	readonly firstRows: number[] = [];
	#codes: Codes = new Uint8Array(1024);
	#size = 0;
	readonly #numbers = new Map<string, number>();
	/** The numbers of cells of one plain character, which most answers are; -1 for none yet. */
	readonly #single = new Int32Array(128).fill(-1);

	/** @param most how many texts are told apart; all further ones count as the last */
	constructor(readonly most = Infinity) {}

	/** Whether there were more texts than are told apart. */
	get overflown(): boolean {
		return this.texts.length > this.most;
	}

	add(cell: string, row: number) {
		const character = cell.length === 1 ? cell.charCodeAt(0) : 128;
		let number = character < 128 ? this.#single[character]! : this.#numbers.get(cell);
		if (number === undefined || number < 0) {
			number = this.#numberOf(cell.trim(), row);
			if (character < 128) this.#single[character] = number;
		}
		if (this.#size === this.#codes.length) this.#grow();
		this.#codes[this.#size++] = number;
	}

	/** How many rows have a number. */
	countOf(number: number): number {
		let count = 0;
		for (const code of this.codes) if (code === number) count++;
		return count;
	}

	/** The numbers, row by row. */
	get codes(): Codes {
		return this.#codes.subarray(0, this.#size);
	}

	#numberOf(text: string, row: number): number {
		const known = this.#numbers.get(text);
		if (known !== undefined) return known;
		if (this.texts.length > this.most) return this.texts.length - 1;
		const number = this.texts.length;
		const own = ownText(text);
		this.#numbers.set(own, number);
		this.texts.push(own);
		this.firstRows.push(row);
		const { of } = kinds.find(({ below }) => number < below)!;
		if (of.BYTES_PER_ELEMENT > this.#codes.BYTES_PER_ELEMENT) this.#codes = of.from(this.#codes);
		return number;
	}

	#grow() {
		const { constructor, length } = this.#codes;
		const more = new (constructor as Uint8ArrayConstructor)(Math.ceil(length * 1.25));
		more.set(this.#codes);
		this.#codes = more;
	}
}
