import { columnAt } from './dirtyFile.ts';
import type { Pollution } from './pollution.ts';

const textColumns = ['pollster', 'question', 'response', 'source_title'];

/** What is broken in the structure of a file. */
export const structures: Record<string, Pollution> = {
	'truncated file': (file, random) => {
		if (file.cut || file.columns.length < 3) return false;
		// A cut within the very last cell of a row cannot be seen, so none is made there.
		const row = random.below(file.rows.length);
		const cell = random.below(2) ? 0 : 1 + random.below(file.columns.length - 2);
		if (cell > 0) file.cut = { row, cell };
		else if (row > 0) file.rows = file.rows.slice(0, row);
		// Cut between two rows, the file truly holds fewer.
		if (cell === 0 && row > 0) file.truth = file.truth.slice(0, row);
		return cell > 0 || row > 0;
	},
	'duplicated row': (file, random) => {
		const i = random.below(file.rows.length);
		const copy = file.rows[i]!.map((cell) => ({ ...cell }));
		file.rows.splice(i + 1, 0, copy);
		file.truth.splice(i + 1, 0, []);
		return true;
	},
	'cell too few': (file, random) => {
		const row = random.pick(file.rows);
		if (row.length < 4) return false;
		row.splice(random.below(row.length), 1);
		return true;
	},
	'cell too many': (file, random) => {
		const row = random.pick(file.rows);
		row.splice(random.below(row.length), 0, { text: 'x' });
		return true;
	},
	'comma without quotes': (file, random) => {
		const at = columnAt(file, random.pick(textColumns));
		const cell = random.pick(file.rows)[at];
		if (!cell || file.quoted || /["\r\n]/.test(cell.text)) return false;
		cell.text = `${cell.text}${file.delimiter} and more`;
		cell.raw = true;
		return true;
	},
	'open quote': (file, random) => {
		const cell = random.pick(file.rows)[columnAt(file, random.pick(textColumns))];
		if (!cell || cell.text.includes('"')) return false;
		cell.text = `"${cell.text}`;
		cell.raw = true;
		return true;
	},
	'stray quote': (file, random) => {
		const cell = random.pick(file.rows)[columnAt(file, random.pick(textColumns))];
		if (!cell || /["\r\n]/.test(cell.text) || cell.text.includes(file.delimiter)) return false;
		cell.text = `${cell.text} 5" tall`;
		cell.raw = true;
		return true;
	},
	'lost line end': (file, random) => {
		const i = random.below(file.rows.length);
		const next = file.rows[i + 1];
		if (!next) return false;
		file.rows[i]!.push(...next);
		file.rows.splice(i + 1, 1);
		file.truth.splice(i + 1, 1);
		return true;
	},
	'header among the rows': (file, random) => {
		const i = random.below(file.rows.length);
		file.rows.splice(
			i,
			0,
			file.columns.map(({ header }) => ({ text: header }))
		);
		file.truth.splice(i, 0, []);
		return true;
	},
	'header missing': (file) => {
		file.headless = true;
		return true;
	},
	'column missing': (file, random) => {
		const at = columnAt(
			file,
			random.pick(['pollster', 'country', 'question', 'response', 'percent', 'source_url'])
		);
		if (at < 0 || file.columns[at]!.answer) return false;
		file.columns.splice(at, 1);
		for (const row of file.rows) row.splice(at, 1);
		return true;
	},
	'column twice': (file, random) => {
		const at = random.below(file.columns.length);
		file.columns.push({ ...file.columns[at]!, of: null });
		file.rows.forEach((row) => row.push({ ...(row[at] ?? { text: '' }) }));
		return true;
	},
	'bytes that mean nothing': (file, random) => {
		if (file.encoding !== 'utf8' || file.damage) return false;
		const share = random.next();
		file.damage = (bytes) => {
			const at = Math.floor(bytes.length * share);
			return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xc3, 0x28]), bytes.subarray(at)]);
		};
		return true;
	}
};
