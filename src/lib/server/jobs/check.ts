import { statSync } from 'node:fs';
import { certainMapping } from '$lib/csv/mapping/certainMapping.ts';
import { eventsOf } from '$lib/csv/checks/eventsOf.ts';
import type { Format } from '$lib/csv/format/format.ts';
import { mappedRows } from '$lib/csv/mapping/mappedRows.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import type { Problem } from '$lib/csv/problems/problem.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { WaveAssembly } from '$lib/csv/checks/waveAssembly.ts';
import type { CheckReport, CheckedFile } from '../uploads/checkReport.ts';
import { sha256 } from '../sha256.ts';
import { today } from '../today.ts';
import { currentRevisions } from './currentRevisions.ts';
import { type Estimated, estimate } from './estimate.ts';
import type { Manner } from './manner.ts';
import { type OpenTable, type TableFile, openTable } from './openTable.ts';
import { type Staging, beginStaging, inserter } from './staging.ts';
import { type Stager, createStager } from './stager.ts';
import { tableSummary } from './tableSummary.ts';

/** Files to be checked together. */
export interface CheckTask {
	files: (Omit<TableFile, 'mapping'> & {
		filename: string;
		expected?: Format['name'] | undefined;
		mapping?: Mapping | RespondentMapping | null | undefined;
	})[];
	/** Where what was found is kept. */
	staging: string;
	databaseUrl: string;
	/** Of all that the outcome follows from besides the files and the store. */
	digest: string;
}

/** Rows with problems whose cells are kept. */
const mostFailing = 1_000;
/** Rows between two tellings of how far it is. */
const pause = 5_000;

/**
 * Reads files from beginning to end, once: what is wrong is noted, and each wave or event is kept as it would be published,
 * compared with what is. Nothing of the store is touched.
 */
export async function check(task: CheckTask, { progress }: Manner): Promise<CheckReport> {
	const staging = await beginStaging(task.staging);
	const { db } = staging;
	const current = await currentRevisions(task.databaseUrl).catch((reason: unknown) => {
		staging.abandon();
		throw reason;
	});
	try {
		const total = task.files.reduce((sum, { path }) => sum + statSync(path).size, 0) || 1;
		let read = 0;
		const stager = createStager(db, current);
		const files: CheckedFile[] = [];
		let place = 0;
		for (const [at, file] of task.files.entries()) {
			const told = (bytes: number) => void (read += bytes);
			const found = checkFile(file, at, place, {
				staging,
				stager,
				told,
				tell: () => progress(read / total)
			});
			files.push(found.file);
			place += found.count;
		}
		const counts = { new: 0, changed: 0, identical: 0 };
		for (const row of db.prepare('select status, count(*) as n from staged group by status').all())
			counts[(row as { status: keyof typeof counts }).status] = Number((row as { n: number }).n);
		const repeated =
			files.length < 2
				? []
				: (db
						.prepare(
							'select kind, id from staged group by kind, id having count(*) > 1 order by kind, id'
						)
						.all() as { kind: string; id: string }[]);
		const report: CheckReport = {
			files,
			repeated: repeated.map(({ kind, id }) => `${kind} ${id}`),
			faulty: files.some(({ problems }) => problems.errors > 0),
			counts,
			seen: sha256(JSON.stringify([task.digest, current.version, counts])).slice(0, 16)
		};
		staging.finish({ report, digest: task.digest, version: current.version });
		return report;
	} catch (reason) {
		staging.abandon();
		throw reason;
	} finally {
		current.close();
	}
}

/** What of a file of respondents helps to correct its rows; its first ones are no sample of what it holds. */
function summaryOf({ table }: Estimated) {
	if (!table) return null;
	const { header, layout, encoding } = table;
	const mapping = certainMapping(surveyFormat, header, []);
	const headerRow = layout.headerRows.at(-1)!;
	return tableSummary({ layout, encoding, header, headerRow, mapping, sample: [] });
}

interface Around {
	staging: Staging;
	stager: Stager;
	told: (bytes: number) => void;
	tell: () => void;
}

function checkFile(
	given: CheckTask['files'][number],
	at: number,
	place: number,
	{ staging, stager, told, tell }: Around
): { file: CheckedFile; count: number } {
	const { db } = staging;
	const problems = new ProblemList();
	const failing = db.prepare('insert or ignore into failing (file, row, cells) values (?, ?, ?)');
	let kept = 0;
	const keep = ({ row, cells }: TextRecord) => {
		if (kept++ < mostFailing) failing.run(at, row, JSON.stringify(cells));
	};
	const { mapping } = given;
	const computed = staging.beside(`computed-${at}.csv`);
	const respondents =
		mapping?.kind === 'respondents'
			? estimate(
					{
						...{ path: given.path, mapping, output: computed },
						corrections: given.corrections
					},
					{ problems, keep, told, tell }
				)
			: null;
	const table = respondents
		? respondents.made
			? openTable({ path: computed, kind: 'survey' }, problems, keep)
			: null
		: openTable({ ...given, mapping: mapping as Mapping | null }, problems, keep, told);
	const expected = given.expected ?? table?.format.name ?? 'survey';
	let [rows, count] = [0, 0];
	if (table && table.format.name !== expected)
		problems.error('other-kind', {}, { found: table.format.name, expected });
	else if (table) {
		const passing = function* () {
			for (const record of table.rows) {
				const errors = problems.errors;
				yield record;
				if (problems.errors > errors) keep(record);
				if (++rows % pause === 0) tell();
			}
		};
		count =
			expected === 'event'
				? stageEvents({ table, rows: passing(), at, place }, stager, problems)
				: stageWaves({ table, rows: passing(), at, place }, stager, problems);
		if (!count && !problems.errors) problems.error('no-rows');
	}
	if (!problems.errors) warnOfRemoved(db, at, problems);
	const listed = problems.list();
	const note = inserter(db, 'problem', [
		'file',
		'severity',
		'type',
		'row',
		'col',
		'cell',
		'facts',
		'accept'
	]);
	for (const each of listed)
		note.run(
			...[at, each.severity, each.type, each.row, each.column, each.cell],
			JSON.stringify(each.facts),
			each.severity === 'warning' ? warningName(each) : null
		);
	const missing = listed.some(({ type }) => type === 'missing-column');
	return {
		count,
		file: {
			filename: given.filename,
			kind: respondents ? 'respondents' : expected,
			needs: missing ? 'mapping' : null,
			rows: respondents?.rows ?? rows,
			table: respondents ? summaryOf(respondents) : table && tableSummary(table),
			problems: countsOf(listed, problems.total)
		}
	};
}

/** Rows that are published and that the file lacks go with its publication: never unseen. */
function warnOfRemoved(db: Staging['db'], at: number, problems: ProblemList) {
	const lacking = db
		.prepare(
			'select id as wave, removed as rows from staged where file = ? and removed > 0 order by place'
		)
		.all(at) as { wave: string; rows: number }[];
	for (const { wave, rows } of lacking) problems.warning('removes-rows', {}, { wave, rows });
}

interface Staged {
	table: OpenTable;
	rows: Iterable<TextRecord>;
	at: number;
	place: number;
}

function stageWaves({ table, rows, at, place }: Staged, stager: Stager, problems: ProblemList) {
	// Somewhere on earth it is tomorrow already.
	const sink = stager.waves(at, place, () => problems.errors === 0);
	const assembly = new WaveAssembly(today() + 1, problems, sink);
	for (const row of mappedRows(table.format, table, table.mapping, rows, problems))
		assembly.add(row);
	assembly.end();
	return assembly.waves;
}

function stageEvents({ table, rows, at, place }: Staged, stager: Stager, problems: ProblemList) {
	const read = [...mappedRows(table.format, table, table.mapping, rows, problems)];
	const events = eventsOf(read, problems);
	if (!problems.errors) events.forEach((event, i) => stager.event(at, event, place + i));
	return events.length;
}

function countsOf(listed: Problem[], total: number): CheckedFile['problems'] {
	const of = (severity: Problem['severity']) =>
		listed.filter((problem) => problem.severity === severity).length;
	return { total, errors: of('error'), warnings: of('warning'), notes: of('note') };
}
