import type { GroupSums } from './groupSums.ts';

/** The scores of the stratum that is being passed, for every answer of every group, and the variances of those passed. */
export class StratumTotals {
	/** By group and, within it, by answer. */
	readonly variances: Float64Array;
	readonly #options: number;
	readonly #shares: Float64Array;
	/** By group, Σw of everyone in it. */
	readonly #whole: Float64Array;
	/** Of the people met since the last unit or stratum was closed: Σw and Σw² by cell. */
	readonly #weights: Float64Array;
	readonly #squares: Float64Array;
	/** Of the units closed since the last stratum was: Σz and Σz² by cell. */
	readonly #scores: Float64Array;
	readonly #squaredScores: Float64Array;
	/** The groups met since then. */
	readonly #met = new Set<number>();
	readonly #metInStratum = new Set<number>();

	constructor({ options, groups, weights }: GroupSums) {
		this.#options = options;
		const cells = () => new Float64Array(options * groups);
		this.variances = cells();
		[this.#weights, this.#squares] = [cells(), cells()];
		[this.#scores, this.#squaredScores] = [cells(), cells()];
		this.#whole = new Float64Array(groups);
		weights.forEach((weight, cell) => (this.#whole[Math.floor(cell / options)]! += weight));
		this.#shares = weights.map(
			(weight, cell) => weight / (this.#whole[Math.floor(cell / options)]! || 1)
		);
	}

	addPerson(group: number, cell: number, weight: number) {
		this.#weights[cell]! += weight;
		this.#squares[cell]! += weight * weight;
		this.#met.add(group);
	}

	/** Everyone, already counted. */
	addAll({ weights, squares, groups }: GroupSums) {
		this.#weights.set(weights);
		this.#squares.set(squares);
		for (let group = 0; group < groups; group++) if (this.#whole[group]! > 0) this.#met.add(group);
	}

	/** The people met were one sampling unit. */
	closeUnit() {
		for (const group of this.#met) {
			this.#eachCell(group, (cell, score) => {
				this.#scores[cell]! += score;
				this.#squaredScores[cell]! += score * score;
			});
			this.#metInStratum.add(group);
		}
		this.#met.clear();
	}

	/** The people met were a stratum of `count` units, each person one, whether met or not. */
	closePeople(count: number) {
		for (const group of this.#met) {
			const [from, to] = [group * this.#options, (group + 1) * this.#options];
			const squares = this.#squares.slice(from, to);
			this.#squares.fill(0, from, to);
			const whole = this.#whole[group]!;
			this.#eachCell(group, (cell, score) => {
				const share = this.#shares[cell]!;
				const others = squares.reduce((sum, w2, at) => (from + at === cell ? sum : sum + w2), 0);
				this.#scores[cell]! += score;
				this.#squaredScores[cell]! +=
					((1 - share) ** 2 * squares[cell - from]! + share ** 2 * others) / whole ** 2;
			});
			this.#metInStratum.add(group);
		}
		this.#met.clear();
		this.close(count);
	}

	/** The units closed were those of a stratum of `count`; the only one of a stratum is set against the mean of all, which is 0. */
	close(count: number) {
		for (const group of this.#metInStratum)
			for (let cell = group * this.#options; cell < (group + 1) * this.#options; cell++) {
				const [sum, squares] = [this.#scores[cell]!, this.#squaredScores[cell]!];
				this.variances[cell]! +=
					count === 1 ? sum ** 2 : (count / (count - 1)) * Math.max(0, squares - sum ** 2 / count);
				this.#scores[cell] = this.#squaredScores[cell] = 0;
			}
		this.#metInStratum.clear();
	}

	/** Gives the score of the people met for each answer of a group, and forgets them. */
	#eachCell(group: number, give: (cell: number, score: number) => void) {
		const [from, to] = [group * this.#options, (group + 1) * this.#options];
		let there = 0;
		for (let cell = from; cell < to; cell++) there += this.#weights[cell]!;
		for (let cell = from; cell < to; cell++) {
			give(cell, (this.#weights[cell]! - this.#shares[cell]! * there) / this.#whole[group]!);
			this.#weights[cell] = 0;
		}
	}
}
