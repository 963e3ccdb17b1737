import type { Binding } from './bindMapping.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { isNeverRead } from '$lib/csv/mapping/suggest/neverRead.ts';

const percent = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/;
/** What spreadsheets make of numbers, and two numbers for one. */
const spoilt = /^(?:#+|\d{1,3}(?:[.,]\d+)?\s*%?\s*[-–—]\s*\d{1,3}(?:[.,]\d+)?\s*%?)$/;
/** How many rows are looked at. */
const most = 500;
/** The part of the cells that must look alike. */
const mostly = 0.8;

interface Seen {
	at: number;
	name: string;
	/** The first of its numbers, or what stands in place of one. */
	example: string;
	filled: number;
	numbers: number;
	signed: number;
	spoilt: number;
	hashes: number;
	/** The numbers that may be percentages of the same table. */
	fitting: number;
}

/** The number from 0 to 100 that a cell states, if it does. */
function percentIn(cell: string): { value: number; signed: boolean } | null {
	const found = percent.exec(cell.trim());
	const value = found ? Number(found[1]!.replace(',', '.')) : NaN;
	return value <= 100 ? { value, signed: found![2] !== '' } : null;
}

function looksLikePercentages({ filled, numbers, signed, spoilt, hashes, fitting }: Seen): boolean {
	if (!filled || numbers + spoilt < mostly * filled) return false;
	return numbers === 0 ? hashes > 0 : fitting >= mostly * numbers || signed >= mostly * numbers;
}

/**
 * Watches the columns that are left out of a wide file: numbers that make the answers of a row sum to 100, or that lie near those
 * of other groups, are most likely percentages which somebody forgot. Ids, grades, weights and the like are known by their names.
 */
export class LeftOutWatch {
	readonly #percents: number[];
	readonly #byGroup: boolean;
	readonly #columns: Seen[];
	#rows = 0;

	constructor({ bound, leftOut }: Binding) {
		const wide = bound.filter(({ column, facts }) => column.name === 'percent' && facts);
		this.#percents = wide.map(({ at }) => at);
		this.#byGroup = wide.every(({ facts }) => facts!.response === undefined);
		this.#columns = wide.length
			? leftOut
					.filter(({ name }) => !isNeverRead(name))
					.map(({ at, name }) => ({
						...{ at, name, example: '', filled: 0, numbers: 0, signed: 0 },
						...{ spoilt: 0, hashes: 0, fitting: 0 }
					}))
			: [];
	}

	see(cells: string[]) {
		if (!this.#columns.length || this.#rows === most) return;
		this.#rows++;
		const values = this.#percents.flatMap((at) => percentIn(cells[at]!)?.value ?? []);
		const sum = values.reduce((all, value) => all + value, 0);
		const left = this.#columns.map(({ at }) => percentIn(cells[at]!)?.value ?? 0);
		const all = left.reduce((total, value) => total + value, sum);
		const whole = (total: number) => total >= 97 && total <= 101.5;
		const fits = (value: number) => {
			if (!values.length) return false;
			if (this.#byGroup) return Math.abs(value - sum / values.length) <= 25;
			return sum < 98.5 && (whole(sum + value) || whole(all));
		};
		for (const seen of this.#columns) {
			const cell = cells[seen.at]!.trim();
			if (cell === '') continue;
			seen.filled++;
			const found = percentIn(cell);
			if (found) {
				if (!seen.numbers) seen.example = cell;
				seen.numbers++;
				if (found.signed) seen.signed++;
				if (fits(found.value)) seen.fitting++;
			} else if (spoilt.test(cell)) {
				seen.spoilt++;
				if (cell.startsWith('#')) seen.hashes++;
				seen.example ||= cell;
			}
		}
	}

	/** Warns at the end of the file. */
	tell(row: number, problems: ProblemList) {
		for (const seen of this.#columns)
			if (looksLikePercentages(seen))
				problems.warning(
					'left-out-numbers',
					{ row, column: seen.name },
					{ position: seen.at + 1, example: seen.example }
				);
	}
}
