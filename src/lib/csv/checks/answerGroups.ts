import type { Estimate } from '$lib/survey/estimate.ts';
import type { Row } from '$lib/csv/mapping/row.ts';
import { estimateOf } from './estimateOf.ts';

const MILLION = 1_000_000;
const millionths = (value: number) => Math.round(value * MILLION);

/** The answers of one group of people to one question of a wave, as far as they were read. */
export class AnswerGroup {
	/** The row of each answer. */
	readonly rows = new Map<string, number>();
	/** The first answer of those of which everybody gave one only. */
	first: Row | null = null;
	/** Their sum, and how much of it rounding can make, in millionths, so that no binary fraction decides. */
	sum = 0;
	rounding = 0;
	/** The most decimals with which one was published. */
	decimals = 0;
	count = 0;
	/** The greatest. */
	most = 0;

	add(row: Row) {
		const { responseKind, percent } = estimateOf(row);
		if (responseKind !== 'single') return;
		this.first ??= row;
		this.sum += millionths(percent.value);
		this.rounding += millionths(0.5 / 10 ** percent.decimals);
		this.decimals = Math.max(this.decimals, percent.decimals);
		this.count++;
		this.most = Math.max(this.most, percent.value);
	}
}

/** The groups of answers of a wave. */
export class AnswerGroups {
	readonly #groups = new Map<string, AnswerGroup>();
	#last: { estimate: Estimate; group: AnswerGroup } | null = null;

	/** The one that an estimate belongs to, mostly that of the row above. */
	of(estimate: Estimate): AnswerGroup {
		const { questionId, variant, groupType, group } = estimate;
		const last = this.#last?.estimate;
		if (
			last?.questionId === questionId &&
			last.variant === variant &&
			last.groupType === groupType &&
			last.group === group
		)
			return this.#last!.group;
		const key = `${questionId}\u001f${variant ?? ''}\u001f${groupType}\u001f${group}`;
		let found = this.#groups.get(key);
		if (!found) this.#groups.set(key, (found = new AnswerGroup()));
		this.#last = { estimate, group: found };
		return found;
	}

	all = () => this.#groups.values();
}
