import { closeSync, openSync, readSync } from 'node:fs';
import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import { decodeChunks } from '$lib/csv/encoding/decodeChunks.ts';
import { encodingFor } from '$lib/csv/encoding/encodingFor.ts';
import type { Encoding } from '$lib/csv/encoding/encodings.ts';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { foreignFile } from '$lib/csv/table/foreignFile.ts';
import type { Format } from '$lib/csv/format/format.ts';
import { kindOfHeader } from '$lib/csv/table/kindOfFile.ts';
import { type Layout, headLength, layoutOf } from '$lib/csv/table/layout.ts';
import type { Mapping, ReadingHints } from '$lib/csv/mapping/mapping.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { sampleSize } from '$lib/csv/table/sampleOf.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import type { TableHeader } from '$lib/csv/table/tableHeader.ts';
import { type TextRecord, tableRows } from '$lib/csv/table/tableRows.ts';
import { nameTitles, tableTitles, titleColumn, titledRows } from '$lib/csv/table/titledRows.ts';
import { readCorrections } from './corrections.ts';

/** A table that stands in a file, found and ready to be read row by row. */
export interface OpenTable extends TableHeader {
	layout: Layout;
	encoding: Encoding;
	format: Format;
	mapping: Mapping;
	/** The first rows. */
	sample: TextRecord[];
	rows: Iterable<TextRecord>;
}

/** What is known of a file before it is opened. */
export interface TableFile {
	path: string;
	/** What it is said to hold; its header tells if absent. */
	kind?: Format['name'] | undefined;
	/** How its columns are to be read; found by their names if absent. */
	mapping?: Mapping | null | undefined;
	/** A CSV of rows that are read in place of those of the file (readCorrections). */
	corrections?: string | undefined;
}

const CHUNK = 262_144;

/** The bytes of a file, a chunk at a time, each told as soon as it is read. */
export function* fileChunks(path: string, told?: (bytes: number) => void): Generator<Buffer> {
	const file = openSync(path, 'r');
	try {
		for (;;) {
			const chunk = Buffer.allocUnsafe(CHUNK);
			const length = readSync(file, chunk);
			if (!length) return;
			told?.(length);
			yield chunk.subarray(0, length);
		}
	} finally {
		closeSync(file);
	}
}

function* withHead(head: string, rest: Iterator<string>): Generator<string> {
	yield head;
	for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

function* withSample<T>(sample: T[], rest: Iterator<T>): Generator<T> {
	yield* sample;
	for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

/** Whether a file is no text at all, such as a workbook; that is named. */
export function isForeign(path: string, problems: ProblemList): boolean {
	const [head] = fileChunks(path);
	const found = head ? foreignFile(head) : null;
	if (found) problems.error('not-a-csv', {}, { found });
	return found !== null;
}

/** Corrected rows as they stand in the file, without the title above them. */
function rowsFrom(corrections: string, width: number): Map<number, string[]> {
	const rows = readCorrections(corrections);
	for (const cells of rows.values()) if (cells.length === width + 1) cells.length = width;
	return rows;
}

/** Finds the table in a file; `null` where there is none. What is wrong or was taken for granted is named. */
export function openTable(
	{ path, kind, mapping, corrections }: TableFile,
	problems: ProblemList,
	broken: (record: TextRecord) => void,
	told?: (bytes: number) => void
): OpenTable | null {
	const hints: ReadingHints = mapping?.reading ?? {};
	if (isForeign(path, problems)) return null;
	const encoding = encodingFor(fileChunks(path), hints, problems);
	const texts = decodeChunks(fileChunks(path, told), encoding, problems);
	let head = '';
	while (head.length < headLength) {
		const next = texts.next();
		if (next.done) break;
		head += next.value;
	}
	const layout = layoutOf(head, hints, problems);
	if (!layout) return null;
	const rows = tableRows(withHead(head, texts), layout, problems, {
		...(corrections ? { corrections: rowsFrom(corrections, layout.width) } : {}),
		broken
	});
	const sample: TextRecord[] = [];
	while (sample.length < sampleSize) {
		const next = rows.next();
		if (next.done) break;
		sample.push(next.value);
	}
	const titles = tableTitles(layout.header, sample);
	const header = titles.length ? [...layout.header, titleColumn] : layout.header;
	if (titles.length) nameTitles(titles, problems);
	const format =
		(mapping?.kind ?? kindOfHeader(header, kind)) === 'event' ? eventFormat : surveyFormat;
	return {
		layout: { ...layout, header },
		encoding,
		header,
		headerRow: layout.headerRows.at(-1)!,
		format,
		mapping: mapping ?? certainMapping(format, header, sample),
		sample: titles.length ? [...titledRows(sample)] : sample,
		rows: titles.length ? titledRows(withSample(sample, rows)) : withSample(sample, rows)
	};
}
