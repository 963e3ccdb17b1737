/** Chance that is the same each time (mulberry32). */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** From 0 to 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	below(count: number): number {
		return Math.floor(this.next() * count);
	}

	pick<T>(from: readonly T[]): T {
		return from[this.below(from.length)]!;
	}

	shuffled<T>(all: readonly T[]): T[] {
		const left = [...all];
		return all.map(() => left.splice(this.below(left.length), 1)[0]!);
	}
}
