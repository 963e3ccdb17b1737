import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import { decodeChunks } from '$lib/csv/encoding/decodeChunks.ts';
import { encodingFor } from '$lib/csv/encoding/encodingFor.ts';
import { headLength, layoutOf } from '$lib/csv/table/layout.ts';
import { mapTable } from '$lib/csv/mapping/mapTable.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import type { Problem } from '$lib/csv/problems/problem.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { tableRows } from '$lib/csv/table/tableRows.ts';
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
