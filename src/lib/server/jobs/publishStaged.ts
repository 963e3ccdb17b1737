import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { CheckReport } from '../uploads/checkReport.ts';
import { type PlainDatabase, openPlain, pathOf } from '../db/plainSqlite.ts';
import type { By } from '../publishing/publish.ts';
import type { Manner } from './manner.ts';

/** A staging file to be published. */
export interface PublishTask {
	staging: string;
	databaseUrl: string;
	by: By;
	/** The names of the warnings that are accepted. */
	accept: string[];
	/** What was seen of it (CheckReport); anything goes if absent. */
	seen?: string | undefined;
	/** When that was seen (ISO 8601): what was published later is named where it is seen no more. */
	since?: string | undefined;
}

/** Something that was published since it was compared with; `null` throughout where it is not known. */
export interface Newer {
	/** Such as `wave example-2025`. */
	what: string | null;
	editor: string | null;
	at: string | null;
}
const unknown: Newer = { what: null, editor: null, at: null };

/** What came of publishing. */
export type Published =
	| { outcome: 'published'; counts: CheckReport['counts']; questions: string[] }
	/** Warnings stand that were not accepted, or errors. */
	| { outcome: 'refused' }
	/** Something was published since it was compared, or it was read otherwise. */
	| ({ outcome: 'outdated' } & Newer);
export const outdated = { outcome: 'outdated', ...unknown } satisfies Published;

/** Questions named of all that a publication touches. */
const mostQuestions = 500;
/** How long to wait for others who write, and how often to ask, in milliseconds. */
const [patience, pause] = [60_000, 20];

const revisionColumns = 'kind, id, n, sha256, origin, editor, published_at, retired, note, csv';
const waveColumns =
	'first_day, last_day, country, programme, pollster, sponsor, mode, lends, middle, estimate_count, question_count, facts';
const askedColumns =
	'question_id, position, first_day, last_day, country, programme, question, topic, shown, a.rows';
const eventColumns = 'first_day, last_day, category, facts';

/** Publishes all that is staged in one transaction, or nothing where the store is not as it was compared with any more. */
export async function publishStaged(task: PublishTask, { progress }: Manner): Promise<Published> {
	const db = await openPlain(pathOf(task.databaseUrl));
	try {
		db.exec('pragma synchronous = full; pragma cache_size = -8000; pragma wal_autocheckpoint = 0');
		db.prepare('attach database ? as staging').run(task.staging);
		const report = JSON.parse(
			(
				db.prepare("select value from staging.meta where name = 'report'").get() as {
					value: string;
				}
			).value
		) as CheckReport;
		if (task.seen !== undefined && task.seen !== report.seen)
			return { ...outdated, ...(task.since ? newest(db, 'r.published_at > ?', task.since) : {}) };
		if (report.faulty || report.repeated.length || !accepted(db, task.accept))
			return { outcome: 'refused' };
		await begin(db);
		try {
			const newer = newest(db, 'r.n > s.base');
			if (newer) {
				db.exec('rollback');
				return { outcome: 'outdated', ...newer };
			}
			if (report.counts.new + report.counts.changed > 0) {
				store(db, task.by, progress);
				db.prepare(
					"insert into setting (name, value) values ('version', ?) on conflict (name) do update set value = excluded.value"
				).run(randomUUID());
			}
			db.exec('commit');
		} catch (reason) {
			if (db.isTransaction) db.exec('rollback');
			throw reason;
		}
		return { outcome: 'published', counts: report.counts, questions: touched(db) };
	} finally {
		db.close();
	}
}

/** Takes the right to write as soon as nobody else holds it, without holding up this process. */
async function begin(db: PlainDatabase): Promise<void> {
	const giveUp = Date.now() + patience;
	for (;;)
		try {
			return db.exec('begin immediate');
		} catch (error) {
			if (!/database is (?:locked|busy)/.test((error as Error).message) || Date.now() > giveUp)
				throw error;
			await setTimeout(pause * (1 + Math.random()));
		}
}

function accepted(db: PlainDatabase, names: string[]): boolean {
	const warnings = db
		.prepare("select distinct accept from staging.problem where severity = 'warning'")
		.all() as { accept: string }[];
	return warnings.every(({ accept }) => names.includes(accept));
}

/** The last publication of any of it that came later; `null` where there is none. */
function newest(db: PlainDatabase, later: string, ...given: string[]): Newer | null {
	const row = db
		.prepare(
			`select r.kind || ' ' || r.id as what, r.editor, r.published_at as at from staging.staged s
			join revision r on r.kind = s.kind and r.id = s.id where ${later} order by r.published_at desc limit 1`
		)
		.get(...given) as Newer | undefined;
	return row ? { ...row } : null;
}

function store(db: PlainDatabase, { origin, editor, note }: By, progress: Manner['progress']) {
	const given = { $origin: origin, $editor: editor ?? null, $note: note ?? null };
	db.prepare(
		`insert into revision (${revisionColumns})
		select kind, id, base + 1, sha256, $origin, $editor, $at, 0, $note, csv
		from staging.staged join staging.canonical using (place) where status <> 'identical' order by place`
	).run({ ...given, $at: new Date().toISOString() });
	progress(0.5);
	for (const [table, id, kind] of [
		['asked', 'wave_id', 'wave'],
		['wave', 'id', 'wave'],
		['event', 'id', 'event']
	] as const)
		db.exec(
			`delete from ${table} where ${id} in
			(select id from staging.staged where status = 'changed' and kind = '${kind}')`
		);
	for (const [table, columns] of [
		['wave', waveColumns],
		['event', eventColumns]
	] as const)
		db.exec(
			`insert into ${table} (id, revision, ${columns}) select id, base + 1, ${columns}
			from staging.staged where status <> 'identical' and kind = '${table}' order by place`
		);
	progress(0.6);
	db.exec(
		`insert into asked (wave_id, ${askedColumns.replace('a.', '')}) select s.id, ${askedColumns}
		from staging.asked a join staging.staged s using (place) order by a.rowid`
	);
}

function touched(db: PlainDatabase): string[] {
	const rows = db
		.prepare(`select distinct question_id as id from staging.asked limit ${mostQuestions}`)
		.all() as { id: string }[];
	return rows.map(({ id }) => id);
}
