import iconv from 'iconv-lite';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { type DirtyFile, columnAt } from './dirtyFile.ts';
import type { Pollution } from './pollution.ts';

const allText = (file: DirtyFile) =>
	[...file.columns.map(({ header }) => header), ...file.rows.flat().map(({ text }) => text)].join(
		'\n'
	);

const inEncoding =
	(names: string[]): Pollution =>
	(file, random) => {
		const encoding = random.pick(names);
		const text = allText(file) + file.above.join('') + file.below.join('');
		// eslint-disable-next-line no-control-regex -- whatever is not ASCII
		if (!/[^\u0000-\u007f]/.test(text)) return false;
		if (iconv.decode(iconv.encode(text, encoding), encoding) !== text) return false;
		file.encoding = encoding;
		return true;
	};

const cutBy =
	(delimiter: string): Pollution =>
	(file) => {
		if (file.delimiter !== ',') return false;
		file.delimiter = delimiter;
		return true;
	};

const always =
	(change: (file: DirtyFile) => void): Pollution =>
	(file) => {
		change(file);
		return true;
	};

/** Columns in which a code means something else under another house's name. */
const coded = (file: DirtyFile, name: string) => {
	const { codes } = surveyFormat.columns.find((column) => column.name === name)!;
	const at = columnAt(file, name);
	return file.rows.some((row) => (codes ?? {})[row[at]!.text.toLowerCase()] !== undefined);
};

/** What is unusual in the form of a file, and changes nothing of what it says. */
export const forms: Record<string, Pollution> = {
	'byte-order mark': always((file) => (file.mark = '\ufeff')),
	'utf-16': (file, random) => {
		file.encoding = random.pick(['utf16-le', 'utf16-be']);
		file.mark = '\ufeff';
		return true;
	},
	'old encoding': inEncoding(['cp949', 'windows-1252', 'shift_jis']),
	semicolons: cutBy(';'),
	tabs: cutBy('\t'),
	pipes: cutBy('|'),
	'sep line': (file) => {
		if (file.above.length) return false;
		file.above.push(`sep=${file.delimiter}`);
		return true;
	},
	'line feeds': always((file) => (file.newlines = ['\n'])),
	'carriage returns': always((file) => (file.newlines = ['\r'])),
	'mixed line ends': always((file) => (file.newlines = ['\r\n', '\n', '\n'])),
	'quotes everywhere': always((file) => (file.quoted = true)),
	'spaces around cells': always((file) => (file.padded = true)),
	'blank lines': always((file) => file.rows.forEach((_, i) => i % 3 || file.blanks.add(i))),
	preamble: (file) => {
		if (file.above.length) return false;
		file.above.push('Results of all polls', '', 'Downloaded on 3 March');
		return true;
	},
	footnotes: always((file) => file.below.push('', 'Percentages may not add to 100.')),
	'notes with commas': always((file) =>
		file.below.push(
			'Source: made up, in February; by telephone | for 2025',
			'* Rounded, as published'
		)
	),
	'row of percent signs': always((file) => (file.units = true)),
	'empty trailing columns': always((file) => (file.spare = 2)),
	'no last line end': always((file) => (file.ended = false)),
	'headers in capitals': always((file) =>
		file.columns.forEach((column) => {
			if (column.of && !column.answer)
				column.header = column.header.toUpperCase().replaceAll('_', ' ');
		})
	),
	aliases: (file, random) => {
		for (const column of file.columns)
			if (
				!column.answer &&
				column.of?.aliases.length &&
				random.below(2) &&
				!coded(file, column.of.name)
			)
				column.header = random.pick(column.of.aliases);
		return true;
	},
	'shuffled columns': (file, random) => {
		const order = random.shuffled(file.columns.map((_, at) => at));
		file.columns = order.map((at) => file.columns[at]!);
		file.rows = file.rows.map((row) => order.map((at) => row[at]!));
		return true;
	},
	'shuffled rows': (file, random) => {
		const order = random.shuffled(file.rows.map((_, i) => i));
		file.rows = order.map((i) => file.rows[i]!);
		file.truth = order.map((i) => file.truth[i]!);
		return true;
	},
	'unknown column': (file, random) => {
		file.columns.push({ header: random.pick(['Grade', 'Weight', 'Lead', '']), of: null });
		for (const row of file.rows) row.push({ text: random.pick(['', '1.3', 'B+']) });
		return true;
	},
	'columns of ours for failed rows': (file) => {
		for (const header of ['_row', '_problem']) file.columns.push({ header, of: null });
		for (const row of file.rows) row.push({ text: '7' }, { text: 'odd' });
		return true;
	},
	'header of two rows': (file) => {
		file.upper = file.columns.map((_, at) => (at === 0 ? 'Wave' : at === 13 ? 'Estimate' : ''));
		return true;
	},
	'invisible spaces': (file, random) => {
		for (const row of file.rows) {
			const cell = random.pick(row);
			if (cell.text !== '') cell.text = `\u00a0${cell.text}\u2009`;
		}
		return true;
	}
};
