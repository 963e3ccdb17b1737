import type { WavePart } from '$lib/csv/checks/waveAssembly.ts';
import { type TimelineEvent, eventSpan } from '$lib/survey/timelineEvent.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { type ComparedState, comparedState } from '../publishing/compared.ts';
import type { PlainDatabase } from '../db/plainSqlite.ts';
import type { Kind } from '../db/schema.ts';
import { eventNoun } from '../publishing/eventNoun.ts';
import { waveIndex } from '../publishing/indexWave.ts';
import type { Noun } from '../publishing/noun.ts';
import { type PackedCsv, packedCsv, unpackedCsv } from '../publishing/packedCsv.ts';
import { publicChanges } from '../publishing/publicChanges.ts';
import { waveNoun } from '../publishing/waveNoun.ts';
import type { CurrentRevisions } from './currentRevisions.ts';
import { inserter } from './staging.ts';

/** Changes kept of one wave or event; all are counted. */
const mostChanges = 1_000;

const stagedColumns = [
	...['place', 'file', 'kind', 'id', 'status', 'base', 'sha256', 'rows'],
	...['change_count', 'changes', 'removed', 'public_changes', 'withheld'],
	...['first_day', 'last_day', 'country', 'programme', 'pollster', 'sponsor', 'mode', 'lends'],
	...['middle', 'estimate_count', 'question_count', 'category', 'facts']
];
const askedColumns = ['place', 'question_id', 'position', 'question', 'topic', 'shown', 'rows'];

/** Rows that follow one another are told by their first. */
const packedRows = (rows: number[]) =>
	rows.every((row, i) => row === rows[0]! + i) ? String(rows[0]) : JSON.stringify(rows);

const unpackedRows = (text: string, count: number) =>
	text.startsWith('[')
		? (JSON.parse(text) as number[])
		: Array.from({ length: count }, (_, i) => Number(text) + i);

/** Where waves and events go as they are read. */
export interface Stager {
	/** Takes a wave of a file. */
	put(file: number, part: WavePart, place: number): void;
	/** Takes more of a wave that was put before. */
	add(part: WavePart, place: number): void;
	/** Gives back all parts of a wave that came in several, first to last, and forgets them. */
	take(place: number): WavePart[];
	/** Takes an event. */
	event(file: number, event: TimelineEvent, place: number): void;
}

/** Puts waves and events into a staging file, compared with what is published. */
export function createStager(db: PlainDatabase, current: CurrentRevisions): Stager {
	const staged = inserter(db, 'staged', stagedColumns);
	const canonical = inserter(db, 'canonical', ['place', 'csv']);
	const asked = inserter(db, 'asked', askedColumns);
	const part = inserter(db, 'part', ['place', 'wave', 'rows']);
	let scattered = false;

	function compared<T extends { id: string }>(noun: Noun<T>, given: T) {
		const base = current.of(noun.kind, given.id);
		const read = () => current.csv(noun.kind, given.id, base!.n);
		return { base: base?.n ?? 0, state: comparedState(noun, given, base, read, true) };
	}

	/** What is known of anything that is staged, in the order of the columns. */
	function common(
		{ file, place, kind, rows }: { file: number; place: number; kind: Kind; rows: string },
		{ id, status, sha256, changes }: ComparedState<unknown>,
		base: number
	) {
		const shown = JSON.stringify(changes.slice(0, mostChanges));
		const removed = changes.filter((each) => each.kind === 'row-removed').length;
		return [place, file, kind, id, status, base, sha256, rows, changes.length, shown, removed];
	}

	function putWave(file: number, given: Wave, rows: number[], place: number) {
		const { base, state } = compared(waveNoun, given);
		const about = { file, place, kind: 'wave' as const, rows: packedRows(rows) };
		const told = state.changes.length
			? JSON.stringify(publicChanges({ ...state, wave: state.value }).slice(0, mostChanges))
			: null;
		const { wave, asked: questions } = waveIndex(state.value);
		const shown = questions.reduce((sum, each) => sum + each.shown, 0);
		staged.run(
			...common(about, state, base),
			...[told, wave.estimate_count - shown],
			...[wave.first_day, wave.last_day, wave.country, wave.programme, wave.pollster],
			...[wave.sponsor, wave.mode, wave.lends, wave.middle, wave.estimate_count],
			...[wave.question_count, null, wave.facts]
		);
		canonical.run(place, packedCsv(state.csv));
		if (state.status === 'identical') return;
		for (const each of questions)
			asked.run(
				...[
					place,
					each.question_id,
					each.position,
					each.question,
					each.topic,
					each.shown,
					each.rows
				]
			);
	}

	function wholePart(place: number): WavePart {
		const row = db
			.prepare('select rows, csv from staged join canonical using (place) where place = ?')
			.get(place) as {
			rows: string;
			csv: PackedCsv;
		};
		const given = waveNoun.read(unpackedCsv(row.csv));
		for (const table of ['staged', 'canonical', 'asked'])
			db.prepare(`delete from ${table} where place = ?`).run(place);
		return { wave: given, rows: unpackedRows(row.rows, given.estimates.length) };
	}

	return {
		put: (file, { wave, rows }, place) => putWave(file, wave, rows, place),
		add({ wave, rows }, place) {
			part.run(place, JSON.stringify(wave), JSON.stringify(rows));
		},
		take(place) {
			if (!scattered) {
				db.exec(
					'create index asked_place on asked (place); create index part_place on part (place)'
				);
				scattered = true;
			}
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
		},
		event(file, given, place) {
			const { base, state } = compared(eventNoun, given);
			const { first, last } = eventSpan(state.value);
			staged.run(
				...common({ file, place, kind: 'event', rows: '' }, state, base),
				...[null, null, first, last, null, null, null, null, null, null, null, null, null],
				...[state.value.category, JSON.stringify(state.value)]
			);
			canonical.run(place, packedCsv(state.csv));
		}
	};
}
