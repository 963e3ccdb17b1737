import type { WavePart, WaveSink } from '$lib/csv/waveAssembly.ts';
import { type TimelineEvent, eventSpan } from '$lib/survey/timelineEvent.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { type ComparedState, comparedState } from '../compared.ts';
import type { PlainDatabase } from '../db/plainSqlite.ts';
import { eventNoun } from '../eventNoun.ts';
import { waveIndex } from '../indexWave.ts';
import type { Noun } from '../noun.ts';
import { publicChanges } from '../publicChanges.ts';
import { waveNoun } from '../waveNoun.ts';
import type { CurrentRevisions } from './currentRevisions.ts';
import { inserter } from './staging.ts';

/** Changes kept of one wave or event; all are counted. */
const mostChanges = 1_000;

const stagedColumns = [
	...['place', 'file', 'kind', 'id', 'status', 'base', 'base_sha256', 'sha256', 'rows'],
	...['change_count', 'changes', 'public_changes', 'csv']
];
const waveColumns = [
	...['place', 'id', 'first_day', 'last_day', 'country', 'programme', 'pollster', 'sponsor'],
	...['mode', 'lends', 'middle', 'estimate_count', 'question_count', 'facts']
] as const;
const askedColumns = [
	...['place', 'question_id', 'wave_id', 'position', 'first_day', 'last_day', 'country'],
	...['programme', 'question', 'topic', 'shown', 'rows']
] as const;

/** Rows that follow one another are told by their first. */
const packedRows = (rows: number[]) =>
	rows.every((row, i) => row === rows[0]! + i) ? String(rows[0]) : JSON.stringify(rows);

const unpackedRows = (text: string, count: number) =>
	text.startsWith('[')
		? (JSON.parse(text) as number[])
		: Array.from({ length: count }, (_, i) => Number(text) + i);

/** Puts waves and events into a staging file, compared with what is published. */
export function createStager(db: PlainDatabase, current: CurrentRevisions) {
	const staged = inserter(db, 'staged', stagedColumns);
	const wave = inserter(db, 'wave', waveColumns);
	const asked = inserter(db, 'asked', askedColumns);
	const event = inserter(db, 'event', [
		...['place', 'id', 'first_day', 'last_day', 'category', 'facts']
	]);
	const part = inserter(db, 'part', ['place', 'wave', 'rows']);
	let scattered = false;

	function stage<T extends { id: string }>(
		noun: Noun<T>,
		file: number,
		place: number,
		given: T,
		rows: string
	): ComparedState<T> {
		const base = current.of(noun.kind, given.id);
		const read = () => current.csv(noun.kind, given.id, base!.n);
		const state = comparedState(noun, given, base, read, true);
		const { changes } = state;
		staged.run(
			...[place, file, noun.kind, given.id, state.status, base?.n ?? 0, base?.sha256 ?? ''],
			...[state.sha256, rows, changes.length, JSON.stringify(changes.slice(0, mostChanges))],
			noun.kind === 'wave' && changes.length
				? JSON.stringify(publicChanges(state as never).slice(0, mostChanges))
				: null,
			state.csv
		);
		return state;
	}

	function putWave(file: number, given: Wave, rows: number[], place: number) {
		const state = stage(waveNoun, file, place, given, packedRows(rows));
		if (state.status === 'identical') return;
		const index = waveIndex(state.value);
		const of = { ...index.wave, place };
		wave.run(...waveColumns.map((column) => of[column]));
		for (const each of index.asked) {
			const row = { ...each, place };
			asked.run(...askedColumns.map((column) => row[column]));
		}
	}

	function wholePart(place: number): WavePart {
		const row = db.prepare('select rows, csv from staged where place = ?').get(place) as {
			rows: string;
			csv: string;
		};
		const given = waveNoun.read(row.csv);
		for (const table of ['staged', 'wave', 'asked'])
			db.prepare(`delete from ${table} where place = ?`).run(place);
		return { wave: given, rows: unpackedRows(row.rows, given.estimates.length) };
	}

	return {
		/** Where the waves of one file go, the first of them at a place. */
		waves: (file: number, from: number, wanted: () => boolean): WaveSink => ({
			put({ wave: given, rows }, at) {
				if (wanted()) putWave(file, given, rows, from + at);
			},
			add({ wave: given, rows }, at) {
				if (wanted()) part.run(from + at, JSON.stringify(given), JSON.stringify(rows));
			},
			take(at) {
				if (!scattered) {
					db.exec(
						'create index asked_place on asked (place); create index part_place on part (place)'
					);
					scattered = true;
				}
				const place = from + at;
				const others = db
					.prepare('select wave, rows from part where place = ? order by rowid')
					.all(place) as { wave: string; rows: string }[];
				db.prepare('delete from part where place = ?').run(place);
				return [
					wholePart(place),
					...others.map((each) => ({
						wave: JSON.parse(each.wave) as Wave,
						rows: JSON.parse(each.rows) as number[]
					}))
				];
			}
		}),
		/** Takes an event. */
		event(file: number, given: TimelineEvent, place: number) {
			const { status, value } = stage(eventNoun, file, place, given, '');
			if (status === 'identical') return;
			const { first, last } = eventSpan(value);
			event.run(place, value.id, first, last, value.category, JSON.stringify(value));
		}
	};
}

export type Stager = ReturnType<typeof createStager>;
