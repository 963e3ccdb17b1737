import type { ColumnType } from '$lib/csv/format/format.ts';
import { type Cell, type DirtyFile, type Truth, columnAt, isWide } from './dirtyFile.ts';
import type { Pollution } from './pollution.ts';
import type { Random } from './random.ts';

/** Replaces a cell of one of some types by what cannot be its value. */
const replaced =
	(types: ColumnType[], texts: string[], raw = false): Pollution =>
	(file, random) => {
		const places = file.columns.flatMap(({ of }, at) => (of && types.includes(of.type) ? at : []));
		if (!places.length || !file.rows.length) return false;
		const at = random.pick(places);
		random.pick(file.rows)[at] = { text: random.pick(texts), raw };
		return true;
	};

const numbers: ColumnType[] = ['percent', 'integer', 'number'];

function cellOf(file: DirtyFile, name: string, random: Random): Cell | null {
	const at = columnAt(file, name);
	return at < 0 || !file.rows.length ? null : random.pick(file.rows)[at]!;
}

const edited =
	(names: string[], edit: (text: string, random: Random) => string | null): Pollution =>
	(file, random) => {
		const cell = cellOf(file, random.pick(names), random);
		const text = cell && cell.text !== '' ? edit(cell.text, random) : null;
		if (text === null) return false;
		cell!.text = text;
		return true;
	};

/** Cells that are no values. */
export const faultyCells: Record<string, Pollution> = {
	'cell too narrow': replaced([...numbers, 'date'], ['########', '###']),
	'spreadsheet error': replaced(numbers, ['#REF!', '#N/A', '#DIV/0!', '#VALUE!']),
	exponent: replaced(numbers, ['1E+05', '5.4e1', '1e3']),
	'date for number': replaced(numbers, ['4-May', '2025-03-04', 'May-54', '5/4']),
	'range for number': replaced(numbers, ['45-50', '45–50', '40 to 45']),
	'less than': replaced(['percent'], ['<1', '<0.5', '~40', '40+']),
	'not-published mark': replaced(['percent'], ['*', 'n/a', '-', '--', 'NA', '—', '.']),
	'no number': replaced(numbers, [
		'NaN',
		'0x1F',
		'Infinity',
		'forty',
		'5O',
		'5 4',
		'１００1',
		'TRUE'
	]),
	'number out of range': replaced(['percent'], ['-3', '104', '540', '\u22123']),
	'digits too many': replaced(['percent'], ['54.12345678', '0054.1234567']),
	'serial number for date': replaced(['date'], ['45678', '43831.5']),
	'date that does not exist': replaced(
		['date'],
		['2024-02-30', '2024-13-01', '0000-00-00', '9999-12-31']
	),
	'unknown enumeration': edited(
		['mode', 'stance', 'response_kind', 'sampling'],
		(text) => `${text}ish`
	),
	'name of a country': replaced(['country'], ['United States', 'UK', 'USA']),
	'script link': replaced(
		['url'],
		['javascript:alert(1)', 'data:text/html,x', 'example.org', '//a']
	),
	'broken slug': edited(['wave_id', 'question_id'], (text) => `${text} (2)`),
	formula: (file, random) => {
		const name = random.pick(['notes', 'response', 'question', 'source_title', 'percent']);
		const cell = cellOf(file, name, random);
		if (!cell) return false;
		cell.text = random.pick(['=1+1', '=HYPERLINK("http://x")', '+A1', '@SUM(A1)', '=54', '-A1']);
		return true;
	},
	'control character': edited(
		['notes', 'response', 'question', 'pollster', 'percent'],
		(text, random) => text + random.pick(['\u0000', '\u0007', '\u0085', '\u001a', '\u007f'])
	),
	'zero-width character': edited(
		['response', 'pollster', 'group', 'percent', 'wave_id', 'mode'],
		(text, random) =>
			text[0]! + random.pick(['\u200b', '\ufeff', '\u00ad', '\u2060']) + text.slice(1)
	),
	'cell far too long': edited(
		['notes', 'question_text', 'response'],
		(text) => text + ' x'.repeat(20_000)
	),
	'period in one cell': replaced(
		['date'],
		[
			'10–14 Feb 2025',
			'2025-02-10/2025-02-14',
			'Feb 10-14, 2025',
			'10-14/02/2025',
			'2025. 2. 10.~12.'
		]
	),
	'apostrophe before a number': edited(['percent', 'sample_size'], (text) => `'${text}`)
};

/** Facts that cannot be true together. */
export const faultyFacts: Record<string, Pollution> = {
	'sum over 100': (file, random) => {
		const at = columnAt(file, 'percent');
		const all = file.truth.flat();
		const fields = ['questionId', 'variant', 'groupType', 'group', 'responseKind'] as const;
		const beside = ({ wave, estimate }: Truth) =>
			all.some(
				(other) =>
					other.estimate.response !== estimate.response &&
					other.wave.id === wave.id &&
					fields.every((field) => other.estimate[field] === estimate[field]) &&
					other.estimate.percent.value > 2
			);
		const found = file.truth.flatMap(([first], i) =>
			first?.estimate.responseKind === 'single' && beside(first) ? i : []
		);
		if (at < 0 || !found.length) return false;
		const i = random.pick(found);
		if (isWide(file) && file.columns[at]!.answer !== file.truth[i]![0]!.estimate.response)
			return false;
		file.rows[i]![at]!.text = '100.0';
		return true;
	},
	'dates out of order': (file, random) => {
		const { wave } = random.pick(file.truth.filter(({ length }) => length))![0]!;
		const [start, end] = [columnAt(file, 'start_date'), columnAt(file, 'end_date')];
		if (start < 0 || end < 0 || wave.endDate?.length !== 10) return false;
		for (const [i, [row]] of file.truth.entries())
			if (row?.wave.id === wave.id) file.rows[i]![start]!.text = '2099-01-02';
		return true;
	},
	'contradicting fact': (file, random) => {
		const i = random.below(file.rows.length);
		if (!file.truth[i]![0]) return false;
		const { wave } = file.truth[i]![0]!;
		if (file.truth.filter(([row]) => row?.wave.id === wave.id).length < 2) return false;
		const cell = file.rows[i]![columnAt(file, random.pick(['pollster', 'population']))];
		if (!cell) return false;
		cell.text += ' & Co.';
		return true;
	},
	'two labels for a question': (file, random) => {
		const i = random.below(file.rows.length);
		if (!file.truth[i]![0]) return false;
		const { questionId } = file.truth[i]![0]!.estimate;
		if (file.truth.filter(([row]) => row?.estimate.questionId === questionId).length < 2)
			return false;
		const cell = file.rows[i]![columnAt(file, 'question')];
		if (!cell) return false;
		cell.text += ' now';
		return true;
	},
	'missing required cell': (file, random) => {
		const names = ['wave_id', 'pollster', 'country', 'population', 'question_id', 'question'];
		// In a column for one answer nothing means that it was not published.
		const name = random.pick(isWide(file) ? names : [...names, 'response', 'percent']);
		return edited([name], () => '')(file, random);
	},
	'missing cell': (file, random) => {
		// What is not stated is not stated: here the file truly says less.
		const i = random.below(file.rows.length);
		const [name, field] = random.pick([
			['notes', 'notes'],
			['question_text', 'questionText'],
			['stance', 'stance'],
			['source_publisher', 'sourcePublisher'],
			['group_sample_size', 'groupSampleSize']
		] as const);
		const cell = file.rows[i]![columnAt(file, name)];
		if (!cell || cell.text === '') return false;
		cell.text = '';
		file.truth[i] = file.truth[i]!.map((row) => ({
			...row,
			estimate: { ...row.estimate, [field]: null }
		}));
		return true;
	},
	'row of bases': (file, random) => {
		const [response, percent] = [columnAt(file, 'response'), columnAt(file, 'percent')];
		if (response < 0 || percent < 0) return false;
		const i = random.below(file.rows.length);
		const row = file.rows[i]!.map((cell) => ({ ...cell }));
		row[response] = {
			text: random.pick([
				'Unweighted base',
				'Base: all adults',
				'Sample size',
				'Weighted N',
				'n=98'
			])
		};
		row[percent] = { text: String(1 + random.below(99)) };
		file.rows.splice(i, 0, row);
		file.truth.splice(i, 0, []);
		return true;
	},
	'swapped cells': (file, random) => {
		const row = random.pick(file.rows);
		const [a, b] = random.pick([
			['percent', 'response'],
			['country', 'percent'],
			['source_url', 'pollster'],
			['end_date', 'country'],
			['sample_size', 'question'],
			['question_id', 'source_url']
		]);
		const [from, to] = [columnAt(file, a!), columnAt(file, b!)];
		if (from < 0 || to < 0 || !row[from] || !row[to]) return false;
		if (row[from].text === '' || !/[a-z]{2}/i.test(`${row[from].text}${row[to].text}`))
			return false;
		if (b === 'response' && !/[a-z]{2}/i.test(row[to].text)) return false;
		[row[from], row[to]] = [row[to], row[from]];
		return true;
	}
};
