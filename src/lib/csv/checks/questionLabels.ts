import { copied } from '$lib/csv/table/copied.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import { estimateOf } from './estimateOf.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';

const fields = ['question', 'topic'] as const;

interface Label {
	text: string;
	row: number;
	told: boolean;
}

/** Warns once for each question that bears two labels, or stands on two shelves. */
export class QuestionLabels {
	readonly #first = { question: new Map<string, Label>(), topic: new Map<string, Label>() };
	readonly #texts = new Map<string, string>();
	#last: Estimate | null = null;

	constructor(readonly problems: ProblemList) {}

	check(row: Row) {
		const estimate = estimateOf(row);
		const last = this.#last;
		this.#last = estimate;
		const { questionId } = estimate;
		if (
			last?.questionId === questionId &&
			last.question === estimate.question &&
			last.topic === estimate.topic
		)
			return;
		for (const field of fields) {
			const text = estimate[field];
			if (text === null) continue;
			const above = this.#first[field].get(questionId);
			if (!above)
				this.#first[field].set(copied(questionId), {
					text: this.#kept(text),
					row: row.row,
					told: false
				});
			else if (above.text !== text && !above.told) {
				above.told = true;
				this.problems.warning('contradicts-question', row.place(field), {
					question: questionId,
					first: above.row,
					stated: above.text,
					about: field
				});
			}
		}
	}

	#kept(text: string): string {
		const known = this.#texts.get(text);
		if (known !== undefined) return known;
		const kept = copied(text);
		this.#texts.set(kept, kept);
		return kept;
	}
}
