import { statSync } from 'node:fs';
import type { Format } from '$lib/csv/format/format.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import type { CheckReport } from '../uploads/checkReport.ts';
import type { PlainDatabase } from '../db/plainSqlite.ts';
import { sha256 } from '../sha256.ts';
import { checkFile } from './checkFile.ts';
import { currentRevisions } from './currentRevisions.ts';
import type { Manner } from './manner.ts';
import { noteFile } from './noteFile.ts';
import type { TableFile } from './openTable.ts';
import { beginStaging } from './staging.ts';
import { createStager } from './stager.ts';

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

/**
 * Reads files from beginning to end, once: what is wrong is noted, and each wave or event is kept as it would be published,
 * compared with what is. Nothing of the store is touched.
 */
export async function check(task: CheckTask, { progress }: Manner): Promise<CheckReport> {
	const total = task.files.reduce((sum, { path }) => sum + statSync(path).size, 0) || 1;
	const staging = await beginStaging(task.staging);
	const { db } = staging;
	const current = await currentRevisions(task.databaseUrl).catch((reason: unknown) => {
		staging.abandon();
		throw reason;
	});
	const stager = createStager(db, current);
	try {
		let [read, place] = [0, 0];
		const told = (bytes: number) => void (read += bytes);
		const tell = () => progress(read / total);
		const found = task.files.map((file, at) => {
			const computed = staging.beside(`computed-${at}.csv`);
			const each = checkFile(file, { at, place, computed }, { stager, told, tell });
			place += each.count;
			return each;
		});
		db.exec('create index staged_id on staged (id)');
		const files = found.map((each, at) => noteFile(db, each, at, current));
		const counts = statusCounts(db);
		const report: CheckReport = {
			files,
			repeated: files.length < 2 ? [] : repeatedIn(db),
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

function statusCounts(db: PlainDatabase): CheckReport['counts'] {
	const counts = { new: 0, changed: 0, identical: 0 };
	const rows = db.prepare('select status, count(*) as n from staged group by status').all();
	for (const { status, n } of rows as { status: keyof typeof counts; n: number }[])
		counts[status] = Number(n);
	return counts;
}

/** What stands in more than one of the files. */
function repeatedIn(db: PlainDatabase): string[] {
	const rows = db
		.prepare('select kind, id from staged group by kind, id having count(*) > 1 order by kind, id')
		.all() as { kind: string; id: string }[];
	return rows.map(({ kind, id }) => `${kind} ${id}`);
}
