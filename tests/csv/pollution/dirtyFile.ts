import iconv from 'iconv-lite';
import { cellText } from '$lib/csv/write/cellText.ts';
import type { Column } from '$lib/csv/format/format.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { Wave, WaveFacts } from '$lib/survey/wave.ts';

/** What one row truly says. */
export interface Truth {
	wave: WaveFacts;
	estimate: Estimate;
}

export interface FileColumn {
	header: string;
	of: Column | null;
	/** The answer whose percentages it holds, where a file has a column for each. */
	answer?: string;
}

export interface Cell {
	text: string;
	/** Written as it is, without quotes that it needs. */
	raw?: boolean;
}

/** A file in the making: what it truly says, row by row, and how that is written. */
export interface DirtyFile {
	truth: Truth[][];
	columns: FileColumn[];
	rows: Cell[][];
	upper: string[] | null;
	/** Whether a row below the header says which columns are percentages. */
	units: boolean;
	above: string[];
	below: string[];
	/** Blank lines before these rows. */
	blanks: Set<number>;
	delimiter: string;
	newlines: string[];
	quoted: boolean;
	padded: boolean;
	/** How many empty cells end each row. */
	spare: number;
	ended: boolean;
	headless: boolean;
	mark: string;
	encoding: string;
	/** Where the file breaks off: at a row and a cell of it. */
	cut: { row: number; cell: number } | null;
	/** Done to the bytes at last. */
	damage: ((bytes: Buffer) => Buffer) | null;
	/** What the editor says of its dates. */
	dates: Mapping['dates'];
}

/** A tidy file of waves. */
export function tidyFile(waves: Wave[]): DirtyFile {
	const truth = structuredClone(waves).flatMap(({ estimates, ...wave }) =>
		estimates.map((estimate) => [{ wave, estimate }])
	);
	return dirtyFile(
		truth,
		columnsOf(truth).map((of) => ({ header: of.name, of }))
	);
}

/** A tidy file of waves with one column for each answer to their first question; `null` where that has but one. */
export function wideFile(waves: Wave[]): DirtyFile | null {
	const truth = structuredClone(waves).map(({ estimates, ...wave }) => {
		const first = estimates[0]!;
		const { questionId, variant, groupType, group } = first;
		const asked = estimates.filter(
			(each) =>
				each.responseKind === first.responseKind &&
				each.questionId === questionId &&
				each.variant === variant &&
				each.groupType === groupType &&
				each.group === group
		);
		const same = { ...first, stance: null, valueNote: null };
		return asked.map(({ response, percent }) => ({
			wave,
			estimate: { ...same, response, percent }
		}));
	});
	const answers = [...new Set(truth.flat().map(({ estimate }) => estimate.response))];
	const percent = surveyFormat.columns.find(({ name }) => name === 'percent')!;
	const facts = columnsOf(truth).filter(
		({ name }) => !['response', 'percent', 'stance', 'value_note'].includes(name)
	);
	if (answers.length < 2) return null;
	return dirtyFile(truth, [
		...facts.map((of) => ({ header: of.name, of })),
		...answers.map((answer) => ({ header: answer, of: percent, answer }))
	]);
}

const columnsOf = (truth: Truth[][]) =>
	surveyFormat.columns.filter(
		(column) => !column.sparse || truth.flat().some((row) => textOf(column, row) !== '')
	);

function dirtyFile(truth: Truth[][], columns: FileColumn[]): DirtyFile {
	const cellOf = (all: Truth[], { of, answer }: FileColumn) => {
		const told = answer ? all.find(({ estimate }) => estimate.response === answer) : all[0];
		return { text: told ? textOf(of!, told) : '' };
	};
	return {
		truth,
		columns,
		rows: truth.map((row) => columns.map((column) => cellOf(row, column))),
		upper: null,
		units: false,
		above: [],
		below: [],
		blanks: new Set(),
		delimiter: ',',
		newlines: ['\r\n'],
		quoted: false,
		padded: false,
		spare: 0,
		ended: true,
		headless: false,
		mark: '',
		encoding: 'utf8',
		cut: null,
		damage: null,
		dates: null
	};
}

const textOf = (column: Column, row: Truth) =>
	cellText(column, column.of === 'wave' ? row.wave : row.estimate);

/** The waves a file truly holds, in the order of its rows. */
export function trueWaves({ truth, columns }: DirtyFile): Wave[] {
	const waves = new Map<string, Wave>();
	const place = ({ estimate }: Truth) =>
		columns.findIndex(({ answer }) => answer === estimate.response);
	for (const row of truth)
		for (const { wave, estimate } of [...row].sort((a, b) => place(a) - place(b))) {
			if (!waves.has(wave.id)) waves.set(wave.id, { ...wave, estimates: [] });
			waves.get(wave.id)!.estimates.push(estimate);
		}
	return [...waves.values()];
}

/** Whether a file has a column for each answer. */
export const isWide = ({ columns }: DirtyFile): boolean =>
	columns.some(({ answer }) => answer !== undefined);

export const columnAt = (file: DirtyFile, name: string): number =>
	file.columns.findIndex(({ of }) => of?.name === name);

/** Writes a file as dirty as it was made. */
export function written(file: DirtyFile): Buffer {
	const { delimiter, newlines, spare, cut } = file;
	const cellOf = ({ text, raw }: Cell) => {
		if (raw) return text;
		const needs = file.quoted || /["\r\n]/.test(text) || text.includes(delimiter);
		const quoted = needs ? `"${text.replaceAll('"', '""')}"` : text;
		return file.padded ? ` ${quoted} ` : quoted;
	};
	const line = (cells: Cell[]) =>
		[...cells.map(cellOf), ...Array<string>(spare).fill('')].join(delimiter);
	const plain = (texts: string[]) => line(texts.map((text) => ({ text })));
	const lines = [...file.above];
	if (file.upper) lines.push(plain(file.upper));
	if (!file.headless) lines.push(plain(file.columns.map(({ header }) => header)));
	if (file.units)
		lines.push(plain(file.columns.map(({ of }) => (of?.type === 'percent' ? '%' : ''))));
	for (const [i, row] of file.rows.entries()) {
		if (file.blanks.has(i)) lines.push('');
		if (cut?.row === i) {
			lines.push(row.slice(0, cut.cell).map(cellOf).join(delimiter));
			break;
		}
		lines.push(line(row));
	}
	if (!cut) lines.push(...file.below);
	let text = file.mark;
	for (const [i, each] of lines.entries()) {
		const last = i === lines.length - 1;
		text += each + (last && (cut ?? !file.ended) ? '' : newlines[i % newlines.length]);
	}
	const bytes = iconv.encode(text, file.encoding);
	return file.damage ? file.damage(bytes) : bytes;
}
