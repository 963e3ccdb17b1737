import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import type { Encoding } from '$lib/csv/encoding/encodings.ts';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import type { Format } from '$lib/csv/format/format.ts';
import { kindOfHeader } from '$lib/csv/table/kindOfFile.ts';
import type { Layout } from '$lib/csv/table/layout.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { sampleSize } from '$lib/csv/table/sampleOf.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import type { TableHeader } from '$lib/csv/table/tableHeader.ts';
import { type TextRecord, tableRows } from '$lib/csv/table/tableRows.ts';
import { nameTitles, tableTitles, titleColumn, titledRows } from '$lib/csv/table/titledRows.ts';
import { readCorrections } from './corrections.ts';
import { openLayout } from './openLayout.ts';

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

function* withSample<T>(sample: T[], rest: Iterator<T>): Generator<T> {
	yield* sample;
	for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
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
	const open = openLayout(path, mapping?.reading ?? {}, problems, told);
	if (!open) return null;
	const { layout, encoding, texts } = open;
	const rows = tableRows(texts, layout, problems, {
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
