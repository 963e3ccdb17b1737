import { certainMapping } from '$lib/csv/certainMapping.ts';
import { decodeChunks } from '$lib/csv/decodeChunks.ts';
import { encodingFor } from '$lib/csv/encodingFor.ts';
import { headLength, layoutOf } from '$lib/csv/layout.ts';
import { mapTable } from '$lib/csv/mapTable.ts';
import type { Mapping } from '$lib/csv/mapping.ts';
import type { Problem } from '$lib/csv/problem.ts';
import { ProblemList } from '$lib/csv/problemList.ts';
import { surveyFormat } from '$lib/csv/surveyFormat.ts';
import { tableRows } from '$lib/csv/tableRows.ts';
import type { Wave } from '$lib/survey/wave.ts';

/** Reads a file as an upload is read, with what the editor says of its dates. */
export function readDirty(
	bytes: Buffer,
	dates: Mapping['dates']
): { waves: Wave[]; problems: Problem[] } {
	const problems = new ProblemList();
	const encoding = encodingFor(bytes, {}, problems);
	const text = [...decodeChunks([bytes], encoding, problems)].join('');
	const layout = layoutOf(text.slice(0, headLength), {}, problems);
	if (!layout) return { waves: [], problems: problems.list() };
	const rows = [...tableRows([text], layout, problems)];
	const { header, headerRows } = layout;
	const mapping = { ...certainMapping(surveyFormat, header, rows), dates };
	const read = mapTable({ header, headerRow: headerRows.at(-1)!, rows }, mapping);
	return { waves: read.surveys, problems: [...problems.list(), ...read.problems] };
}
