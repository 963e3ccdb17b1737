import { type PublishedNumber, publishedText } from '$lib/survey/publishedNumber.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { FieldValues } from './recordReader.ts';
import type { Row } from './row.ts';
import { sameValue } from '$lib/csv/cells/sameValue.ts';

/** The first row of a wave, as text of its own: what was cut from a file keeps the file in memory. */
interface First {
	row: number;
	facts: string;
}

const textOf = (value: FieldValues[string]) =>
	typeof value === 'object' && value !== null
		? publishedText(value as PublishedNumber)
		: String(value ?? '');

/** The field in which a wave is another than the first of its name. */
function differs(wave: FieldValues, { facts }: First) {
	const above = JSON.parse(facts) as FieldValues;
	const field = Object.keys(wave).find((name) => !sameValue(wave[name]!, above[name]!));
	return field === undefined ? null : { field, stated: textOf(above[field]!) };
}

/** Watches over names that were made for waves: two different waves never share one. */
export class MadeWaveIds {
	readonly #first = new Map<string, First>();
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
		const facts = JSON.stringify(wave);
		const first = this.#first.get(id);
		if (!first) this.#first.set(id, { row: row.row, facts });
		const difference = first && first.facts !== facts ? differs(wave, first) : null;
		if (!difference) this.#last = wave;
		else
			this.#problems.error('same-wave-id', row.place(difference.field), {
				wave: id,
				first: first!.row,
				stated: difference.stated
			});
		return difference !== null;
	}

	/** Says that names were made, and what they look like. */
	tell() {
		const [example] = this.#first.keys();
		if (example !== undefined)
			this.#problems.note('made-wave-id', {}, { example, waves: this.#first.size });
	}
}
