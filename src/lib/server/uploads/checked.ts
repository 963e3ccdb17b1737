import { existsSync } from 'node:fs';
import type { Problem } from '$lib/csv/problems/problem.ts';
import type { Wave } from '$lib/survey/wave.ts';
import type { CheckReport } from './checkReport.ts';
import type {
	CellChange,
	Comparison,
	EventComparison,
	WaveComparison
} from '../publishing/comparison.ts';
import { type PlainDatabase, openPlain } from '../db/plainSqlite.ts';
import { eventNoun } from '../publishing/eventNoun.ts';
import { waveNoun } from '../publishing/waveNoun.ts';

/** What is known of a staging file as a whole. */
export interface CheckedMeta {
	report: CheckReport;
	/** Of all that the outcome follows from besides the files and the store. */
	digest: string;
	/** The version of the store it was compared with. */
	version: string;
}

/** What publishing would do to one wave or event; the changes are capped and counted. */
export interface CheckedItem extends Comparison {
	kind: 'wave' | 'event';
	/** In which of the files it stands, counted from 0. */
	file: number;
	changeCount: number;
	/** The changes as scripts are told them: without what stands in rows that are withheld. */
	publicChanges: CellChange[];
	/** How many of its rows readers would not get. */
	withheld: number;
}

/** A row with something wrong in it, its cells as they stand in the file. */
export interface FailingRow {
	row: number;
	cells: string[];
}

/** What publishing would do to waves and events, as a whole. */
export interface Comparisons {
	waves: WaveComparison[];
	events: EventComparison[];
}

interface Some {
	from?: number;
	most?: number;
}

async function reading<T>(path: string, read: (db: PlainDatabase) => T): Promise<T> {
	const db = await openPlain(path, { readOnly: true });
	try {
		return read(db);
	} finally {
		db.close();
	}
}

/** What a staging file says of itself; `null` where it is missing or was never finished. */
export async function checkedMeta(path: string): Promise<CheckedMeta | null> {
	if (!existsSync(path)) return null;
	try {
		return await reading(path, (db) => {
			const rows = db.prepare('select name, value from meta').all() as {
				name: string;
				value: string;
			}[];
			if (!rows.length) return null;
			return Object.fromEntries(
				rows.map(({ name, value }) => [name, JSON.parse(value) as unknown])
			) as unknown as CheckedMeta;
		});
	} catch {
		// it broke off while it was written
		return null;
	}
}

interface ItemRow {
	place: number;
	file: number;
	kind: 'wave' | 'event';
	id: string;
	status: Comparison['status'];
	base: number;
	change_count: number;
	changes: string;
	public_changes: string | null;
	withheld: number | null;
}

const itemColumns =
	'place, file, kind, id, status, base, change_count, changes, public_changes, withheld';
const toItem = (row: ItemRow): CheckedItem => ({
	id: row.id,
	kind: row.kind,
	file: row.file,
	status: row.status,
	revision: row.status === 'identical' ? row.base : row.base + 1,
	changes: JSON.parse(row.changes) as CellChange[],
	publicChanges: JSON.parse(row.public_changes ?? row.changes) as CellChange[],
	changeCount: row.change_count,
	withheld: row.withheld ?? 0
});

/** Reads the details of what was found in files from their staging file, a few at a time. */
export function createChecked(
	path: string,
	published: (kind: 'wave' | 'event', id: string) => Promise<string | null>
) {
	const stagedCsv = (kind: string, id: string) =>
		reading(
			path,
			(db) =>
				db
					.prepare(
						`select ${itemColumns}, csv from staged join canonical using (place) where kind = ? and id = ? limit 1`
					)
					.get(kind, id) as (ItemRow & { csv: string }) | undefined
		);
	const previousOf = async (kind: 'wave' | 'event', row: ItemRow) =>
		row.status === 'new' ? null : published(kind, row.id);
	const checked = {
		/** Problems in the order of the file, those of the whole file first. */
		problems: ({
			from = 0,
			most = 1_001,
			file = 0,
			severity
		}: Some & { file?: number; severity?: Problem['severity'] } = {}): Promise<Problem[]> =>
			reading(path, (db) => {
				const rows = db
					.prepare(
						`select severity, type, row, col, cell, facts from problem
						where file = ? and severity like ? order by n limit ? offset ?`
					)
					.all(file, severity ?? '%', most, from) as Record<string, string | number | null>[];
				return rows.map(
					({ col, facts, ...row }) =>
						({
							...row,
							column: col,
							facts: JSON.parse(facts as string) as object
						}) as unknown as Problem
				);
			}),
		/** The rows with an error, with all their cells, as many as were kept. */
		failingRows: ({ from = 0, most = 1_000, file = 0 }: Some & { file?: number } = {}): Promise<
			FailingRow[]
		> =>
			reading(path, (db) =>
				(
					db
						.prepare('select row, cells from failing where file = ? order by row limit ? offset ?')
						.all(file, most, from) as { row: number; cells: string }[]
				).map(({ row, cells }) => ({ row, cells: JSON.parse(cells) as string[] }))
			),
		/** Waves and events of one status, or all, in the order of the file. */
		items: ({
			from = 0,
			most = 200,
			status
		}: Some & { status?: Comparison['status'] } = {}): Promise<CheckedItem[]> =>
			reading(path, (db) =>
				(
					db
						.prepare(
							`select ${itemColumns} from staged where status like ? order by place limit ? offset ?`
						)
						.all(status ?? '%', most, from) as unknown as ItemRow[]
				).map(toItem)
			),
		/** One wave as it would be published, with its current state. */
		wave: async (id: string): Promise<WaveComparison | null> => {
			const row = await stagedCsv('wave', id);
			if (!row) return null;
			const before = await previousOf('wave', row);
			return {
				...toItem(row),
				wave: waveNoun.read(row.csv),
				previous: before === null ? null : waveNoun.read(before)
			};
		},
		/** One event as it would be published, with its current state. */
		event: async (id: string): Promise<EventComparison | null> => {
			const row = await stagedCsv('event', id);
			if (!row) return null;
			const before = await previousOf('event', row);
			return {
				...toItem(row),
				event: eventNoun.read(row.csv),
				previous: before === null ? null : eventNoun.read(before)
			};
		},
		/** The first waves and events of each status, with their present states and as they would be published. */
		comparisons: async ({ most = 200 } = {}): Promise<Comparisons> => {
			const statuses = ['changed', 'new', 'identical'] as const;
			const lists = await Promise.all(statuses.map((status) => checked.items({ most, status })));
			const items = lists.flat();
			const of = (kind: 'wave' | 'event') => items.filter((each) => each.kind === kind);
			const waves = await Promise.all(of('wave').map(({ id }) => checked.wave(id)));
			const events = await Promise.all(of('event').map(({ id }) => checked.event(id)));
			return {
				waves: waves.filter((each) => each !== null),
				events: events.filter((each) => each !== null)
			};
		},
		/** The facts of waves as they would be published, by id, without their estimates. */
		facts: (
			ids: readonly string[]
		): Promise<
			Map<string, Omit<Wave, 'estimates'> & { estimateCount: number; questionCount: number }>
		> =>
			reading(path, (db) => {
				const find = db.prepare(
					"select facts, estimate_count as e, question_count as q from staged where kind = 'wave' and id = ?"
				);
				return new Map(
					ids.flatMap((id) => {
						const row = find.get(id) as { facts: string; e: number; q: number } | undefined;
						if (!row) return [];
						const facts = JSON.parse(row.facts) as Omit<Wave, 'estimates'>;
						return [[id, { ...facts, estimateCount: row.e, questionCount: row.q }] as const];
					})
				);
			}),
		/** The questions whose numbers publishing would touch, those of most waves first. */
		questions: ({ most = 200 } = {}): Promise<{ id: string; waves: number }[]> =>
			reading(
				path,
				(db) =>
					db
						.prepare(
							'select question_id as id, count(*) as waves from asked group by question_id order by waves desc, min(rowid) limit ?'
						)
						.all(most) as unknown as { id: string; waves: number }[]
			),
		/** The waves that would be new or other than now and ask a question. */
		wavesAsking: (questionId: string, most = 50): Promise<string[]> =>
			reading(path, (db) =>
				(
					db
						.prepare(
							'select s.id from asked a join staged s using (place) where a.question_id = ? order by a.rowid limit ?'
						)
						.all(questionId, most) as { id: string }[]
				).map(({ id }) => id)
			)
	};
	return checked;
}

export type Checked = ReturnType<typeof createChecked>;
