import type { Problem, ProblemType } from './problem.ts';
import { warningName } from './warningName.ts';

const most = 1_000;
const mostAlike = 100;
const longest = 300;

/** Cut where it is too long, but never through a character that takes two code units. */
const clipped = (text: string) =>
	text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** Where a problem stands; what is left out is not known. */
export interface Place {
	row?: number | null;
	column?: string | null;
	cell?: string | null;
}

/**
 * Gathers problems: the first thousand with texts of bearable length, and how many there were in all. Of warnings that
 * are accepted by one and the same name a hundred are enough: the others are counted.
 */
export class ProblemList {
	#kept: Problem[] = [];
	#total = 0;
	#errors = 0;
	#untold = 0;
	readonly #told = new Map<string, number>();

	error(type: ProblemType, place: Place = {}, facts: Problem['facts'] = {}) {
		this.#add(type, 'error', place, facts);
	}

	warning(type: ProblemType, place: Place = {}, facts: Problem['facts'] = {}) {
		this.#add(type, 'warning', place, facts);
	}

	note(type: ProblemType, place: Place = {}, facts: Problem['facts'] = {}) {
		this.#add(type, 'note', place, facts);
	}

	get total() {
		return this.#total;
	}

	/** How many of them stop the file. */
	get errors() {
		return this.#errors;
	}

	/** Takes in all of another list. */
	include(other: ProblemList) {
		for (const { type, severity, row, column, cell, facts } of other.#kept)
			this.#add(type, severity, { row, column, cell }, facts);
		this.#total += other.#total - other.#kept.length;
		this.#untold += other.#untold;
	}

	#add(
		type: ProblemType,
		severity: Problem['severity'],
		{ row = null, column = null, cell = null }: Place,
		facts: Problem['facts']
	) {
		this.#total++;
		const short: Problem['facts'] = {};
		for (const [name, fact] of Object.entries(facts))
			short[name] = typeof fact === 'string' ? clipped(fact) : fact;
		const problem = {
			type,
			severity,
			row,
			column: column === null ? null : clipped(column),
			cell: cell === null ? null : clipped(cell),
			facts: short
		};
		if (severity === 'error') this.#errors++;
		else {
			const name = warningName(problem);
			const told = this.#told.get(name) ?? 0;
			if (told >= mostAlike || (told && this.#kept.length >= most)) return;
			if (this.#kept.length < most) this.#told.set(name, told + 1);
		}
		if (this.#kept.length < most) this.#kept.push(problem);
		else this.#untold++;
	}

	/** The problems from the top of the file to its end; those of the whole file come first. */
	list(): Problem[] {
		const sorted = [...this.#kept].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
		if (!this.#untold) return sorted;
		return [
			...sorted,
			{
				type: 'too-many-problems',
				severity: 'error',
				row: null,
				column: null,
				cell: null,
				facts: { total: this.#total, shown: this.#kept.length }
			}
		];
	}
}
