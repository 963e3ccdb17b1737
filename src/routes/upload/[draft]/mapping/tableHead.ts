import { decodeChunks } from '$lib/csv/encoding/decodeChunks.ts';
import { encodingOf } from '$lib/csv/encoding/encodingOf.ts';
import { type Encoding, encodingNamed } from '$lib/csv/encoding/encodings.ts';
import { headLength, layoutOf } from '$lib/csv/table/layout.ts';
import type { ReadingHints } from '$lib/csv/mapping/mapping.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { sampleSize } from '$lib/csv/table/sampleOf.ts';
import { type TextRecord, tableRows } from '$lib/csv/table/tableRows.ts';
import { tableTitles, titleColumn, titledRows } from '$lib/csv/table/titledRows.ts';
import { fileChunks } from '$lib/server/jobs/openLayout.ts';

/** The beginning of a file, cut into cells. */
export interface TableHead {
	/** How it was decoded and cut. */
	reading: { encoding: Encoding; sure: boolean; delimiter: string; headerRows: number[] };
	/** Empty where no row of cells was found. */
	header: string[];
	rows: TextRecord[];
}

/** Cuts the beginning of a file as it is found, or as hints tell. */
export function tableHead(path: string, hints: ReadingHints): TableHead {
	const told = encodingNamed(hints.encoding);
	const { encoding, sure } = told ? { encoding: told, sure: true } : encodingOf(fileChunks(path));
	const ignored = new ProblemList();
	let head = '';
	for (const text of decodeChunks(fileChunks(path), encoding, ignored)) {
		head += text;
		if (head.length >= headLength) break;
	}
	const layout = layoutOf(head, hints, ignored);
	const reading = { encoding, sure, delimiter: ',', headerRows: [1] };
	if (!layout) return { reading, header: [], rows: [] };
	const { delimiter, headerRows, header } = layout;
	const rows: TextRecord[] = [];
	for (const record of tableRows([head], layout, ignored)) {
		rows.push(record);
		if (rows.length === sampleSize) break;
	}
	const found = { ...reading, delimiter, headerRows };
	if (!tableTitles(header, rows).length) return { reading: found, header, rows };
	return { reading: found, header: [...header, titleColumn], rows: [...titledRows(rows)] };
}
