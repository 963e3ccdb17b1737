import { openPlain, pathOf } from '../db/plainSqlite.ts';
import type { Kind } from '../db/schema.ts';
import { type PackedCsv, unpackedCsv } from '../publishing/packedCsv.ts';
import type { LastRevision } from '../publishing/compared.ts';

/** Waves in which the label of a question is looked up. */
const mostLabels = 100;

/** Looks up current revisions one by one, in the state of the store at this moment. */
export async function currentRevisions(databaseUrl: string) {
	const db = await openPlain(pathOf(databaseUrl));
	db.exec('pragma query_only = 1; begin');
	const last = db.prepare(
		'select n, sha256, retired from revision where kind = ? and id = ? order by n desc limit 1'
	);
	const csv = db.prepare('select csv from revision where kind = ? and id = ? and n = ?');
	const labels = db.prepare(
		`select wave_id as wave, question as label from asked where question_id = ?
		order by last_day desc, first_day desc, wave_id desc limit ${mostLabels}`
	);
	const version = db.prepare("select value from setting where name = 'version'").get() as
		{ value: string } | undefined;
	return {
		/** The version of the store that they are of. */
		version: version?.value ?? 'empty',
		of(kind: Kind, id: string): LastRevision | null {
			const row = last.get(kind, id) as { n: number; sha256: string; retired: number } | undefined;
			return row ? { ...row, retired: row.retired === 1 } : null;
		},
		csv: (kind: Kind, id: string, n: number) =>
			unpackedCsv((csv.get(kind, id, n) as { csv: PackedCsv }).csv),
		/** What the latest waves call a question, the last first. */
		labels: (question: string) =>
			labels.all(question) as unknown as { wave: string; label: string }[],
		close() {
			db.exec('commit');
			db.close();
		}
	};
}

export type CurrentRevisions = Awaited<ReturnType<typeof currentRevisions>>;
