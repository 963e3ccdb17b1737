import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import type { Problem } from '$lib/csv/problems/problem.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import type { PlainDatabase } from '../db/plainSqlite.ts';
import type { CheckedFile } from '../uploads/checkReport.ts';
import type { FoundFile } from './checkFile.ts';
import type { CurrentRevisions } from './currentRevisions.ts';
import type { Estimated } from './estimate.ts';
import { inserter } from './staging.ts';
import { tableSummary } from './tableSummary.ts';
import { warnOfLabels } from './warnOfLabels.ts';

const problemColumns = ['file', 'severity', 'type', 'row', 'col', 'cell', 'facts', 'accept'];

/** Puts what was found in a file into a staging file, beside its waves or events that stand there. */
export function noteFile(
	db: PlainDatabase,
	{ filename, expected, problems, failing, rows, table, respondents }: FoundFile,
	at: number,
	current: CurrentRevisions
): CheckedFile {
	if (!problems.errors) {
		warnOfRemoved(db, at, problems);
		warnOfLabels(db, at, current, problems);
	}
	const listed = problems.list();
	const note = inserter(db, 'problem', problemColumns);
	for (const each of listed)
		note.run(
			...[at, each.severity, each.type, each.row, each.column, each.cell],
			JSON.stringify(each.facts),
			each.severity === 'warning' ? warningName(each) : null
		);
	const keep = db.prepare('insert or ignore into failing (file, row, cells) values (?, ?, ?)');
	for (const { row, cells } of failing) keep.run(at, row, cells);
	const missing = listed.some(({ type }) => type === 'missing-column');
	return {
		filename,
		kind: respondents ? 'respondents' : expected,
		needs: missing ? 'mapping' : null,
		rows: respondents?.rows ?? rows,
		table: respondents ? summaryOf(respondents) : table && tableSummary(table),
		problems: countsOf(listed, problems.total)
	};
}

/** What of a file of respondents helps to correct its rows; its first ones are no sample of what it holds. */
function summaryOf({ table }: Estimated) {
	if (!table) return null;
	const { header, layout, encoding } = table;
	const mapping = certainMapping(surveyFormat, header, []);
	const headerRow = layout.headerRows.at(-1)!;
	return tableSummary({ layout, encoding, header, headerRow, mapping, sample: [] });
}

/** Rows that are published and that the file lacks go with its publication: never unseen. */
function warnOfRemoved(db: PlainDatabase, at: number, problems: ProblemList) {
	const lacking = db
		.prepare(
			'select id as wave, removed as rows from staged where file = ? and removed > 0 order by place'
		)
		.all(at) as { wave: string; rows: number }[];
	for (const { wave, rows } of lacking) problems.warning('removes-rows', {}, { wave, rows });
}

function countsOf(listed: Problem[], total: number): CheckedFile['problems'] {
	const of = (severity: Problem['severity']) =>
		listed.filter((problem) => problem.severity === severity).length;
	return { total, errors: of('error'), warnings: of('warning'), notes: of('note') };
}
