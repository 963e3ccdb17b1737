import type { Column } from '$lib/csv/format/format.ts';
import { valueText } from './cellText.ts';
import type { Utf8Text } from './utf8Text.ts';
import { quoted } from './writeLine.ts';
import type { RowRecords } from './writeRows.ts';

/** Columns that follow one another and are of the same record. */
interface Span {
	of: Column['of'];
	from: number;
	to: number;
	last: object | null;
}

function spansOf(columns: readonly Column[]): Span[] {
	const spans: Span[] = [];
	columns.forEach(({ of }, at) => {
		const last = spans.at(-1);
		if (last?.of === of) last.to = at + 1;
		else spans.push({ of, from: at, to: at + 1, last: null });
	});
	return spans;
}

/** Writes one line after the other; what a row says as the row above did is copied from its line. */
export class LineWriter {
	readonly #spans: Span[];
	readonly #fields: string[];
	readonly #values: unknown[];
	/** Where the cells of the line above and of this one begin, and where they end. */
	#above: Int32Array;
	#starts: Int32Array;

	constructor(
		columns: readonly Column[],
		readonly text: Utf8Text
	) {
		this.#spans = spansOf(columns);
		this.#fields = columns.map(({ field }) => field);
		this.#values = columns.map(() => this);
		this.#above = new Int32Array(columns.length + 1);
		this.#starts = new Int32Array(columns.length + 1);
	}

	write(row: RowRecords) {
		const { text } = this;
		const fields = this.#fields;
		const values = this.#values;
		let same = 0;
		for (const span of this.#spans) {
			const record = row[span.of]!;
			if (record === span.last) continue;
			span.last = record;
			for (let at = span.from; at < span.to; at++) {
				const value = (record as Record<string, unknown>)[fields[at]!];
				if (value === values[at]) continue;
				values[at] = value;
				this.#repeat(same, at);
				same = at + 1;
				this.#starts[at] = text.length;
				if (at) text.put(',');
				text.put(quoted(valueText(value)));
			}
		}
		this.#repeat(same, fields.length);
		this.#starts[fields.length] = text.length;
		text.put('\r\n');
		[this.#above, this.#starts] = [this.#starts, this.#above];
	}

	/** Copies cells of the line above. */
	#repeat(from: number, to: number) {
		if (from === to) return;
		const above = this.#above;
		const moved = this.text.length - above[from]!;
		for (let at = from; at < to; at++) this.#starts[at] = above[at]! + moved;
		this.text.repeat(above[from]!, above[to]!);
	}
}
