import type { ProblemList } from './problemList.ts';
import type { FieldValues } from './recordReader.ts';
import type { Row } from './row.ts';
import { sameValue } from './sameValue.ts';

/** Watches over names that were made for waves: two different waves never share one. */
export class MadeWaveIds {
	readonly #first = new Map<string, Row>();
	readonly #problems: ProblemList;
	#last: FieldValues | null = null;

	constructor(problems: ProblemList) {
		this.#problems = problems;
	}

	/** Whether a row is of another wave than the one that bears its name already; the difference is named. */
	clashes(row: Row): boolean {
		const wave = row.values.wave!;
		if (wave === this.#last) return false;
		const id = String(wave.id);
		const first = this.#first.get(id) ?? row;
		this.#first.set(id, first);
		const above = first.values.wave!;
		const field = Object.keys(wave).find((name) => !sameValue(wave[name]!, above[name]!));
		if (field === undefined) this.#last = wave;
		else
			this.#problems.error('same-wave-id', row.place(field), {
				wave: id,
				first: first.row,
				stated: first.place(field).cell.trim()
			});
		return field !== undefined;
	}

	/** Says that names were made, and what they look like. */
	tell() {
		const [example] = this.#first.keys();
		if (example !== undefined)
			this.#problems.note('made-wave-id', {}, { example, waves: this.#first.size });
	}
}
