import type { ColumnType } from '$lib/csv/format/format.ts';
import type { DirtyFile } from './dirtyFile.ts';
import type { Pollution } from './pollution.ts';

/** Writes all cells of some types otherwise; `null` leaves a cell as it is. */
const rewritten =
	(types: ColumnType[], write: (text: string) => string | null): Pollution =>
	(file) => {
		let changed = false;
		file.columns.forEach(({ of }, at) => {
			if (!of || !types.includes(of.type)) return;
			for (const row of file.rows) {
				const text = row[at]!.text && write(row[at]!.text);
				if (text === null || text === row[at]!.text) continue;
				row[at]!.text = text;
				changed = true;
			}
		});
		return changed;
	};

const parts = (date: string) => (date.length === 10 ? date.split('-').map(Number) : null);
const inDates = (write: (year: number, month: number, day: number) => string) =>
	rewritten(['date'], (text) => {
		const found = parts(text);
		return found && write(found[0]!, found[1]!, found[2]!);
	});
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Now and then the editor says which number is the day, as must be said. */
const slashed =
	(
		write: (year: number, month: number, day: number) => string,
		dates: DirtyFile['dates']
	): Pollution =>
	(file, random) => {
		if (file.dates || !inDates(write)(file, random)) return false;
		if (random.below(3)) file.dates = dates;
		return true;
	};

/** Other ways of writing the same. */
export const notations: Record<string, Pollution> = {
	'percent signs': rewritten(['percent'], (text) => `${text}%`),
	'decimal commas': rewritten(['percent', 'number'], (text) => text.replace('.', ',')),
	'thousands separators': rewritten(['integer'], (text) => text.replace(/\B(?=(\d{3})+$)/g, ',')),
	'month first': slashed((year, month, day) => `${month}/${day}/${year}`, 'month-first'),
	'day first': slashed((year, month, day) => `${day}/${month}/${year}`, 'day-first'),
	'two-digit years': slashed((year, month, day) => `${month}/${day}/${year % 100}`, 'month-first'),
	'names of months': inDates((year, month, day) => `${day}-${months[month - 1]}-${year}`),
	'Korean dates': inDates((year, month, day) => `${year}. ${month}. ${day}.`),
	'full-width digits': rewritten(['percent'], (text) =>
		text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
	),
	shares: (file, random) => {
		const share = (written: string) => {
			const text = written.trim();
			if (!/^\d+(\.\d+)?$/.test(text) || Number(text) === 0) return null;
			const [whole = '', decimals = ''] = text.split('.');
			const moved = whole.padStart(3, '0');
			return `${moved.slice(0, -2)}.${moved.slice(-2)}${decimals}`;
		};
		return rewritten(['percent'], share)(file, random);
	}
};
