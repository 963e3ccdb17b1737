import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../db/schema.ts';

/** A question in a list; days are counted from 1970-01-01. */
export interface QuestionSummary {
	id: string;
	/** As its latest wave puts it. */
	question: string;
	topic: string | null;
	waveCount: number;
	estimateCount: number;
	/** In order of their letters, as the programmes are. */
	countries: string[];
	programmes: string[];
	firstDay: number;
	lastDay: number;
	/** The id of the wave that asked it last. */
	latestWave: string;
}

type Asked = Omit<Schema['asked'], 'rows' | 'position'>;

/** Rows read at a time, others being answered in between. */
const together = 500;

/** What is known of a question so far. */
interface Tally {
	/** The wave that asked it last, and the last one that puts it on a shelf. */
	latest: Asked;
	shelved: Asked | null;
	waves: number;
	estimates: number;
	countries: Set<string>;
	programmes: Set<string>;
	firstDay: number;
}

/** In order of time. */
const byTime = (a: Asked, b: Asked) =>
	a.last_day - b.last_day || a.first_day - b.first_day || (a.wave_id < b.wave_id ? -1 : 1);

const later = (one: Asked | null, other: Asked) => (one && byTime(one, other) > 0 ? one : other);

/** Whatever the current waves ask and readers may see answered, those asked most often first. */
export async function questionSummaries(db: Kysely<Schema>): Promise<QuestionSummary[]> {
	const tallies = new Map<string, Tally>();
	let last: Asked | undefined;
	do {
		const rows = await someAsked(db, last);
		for (const row of rows) if (row.shown) count(tallies, row);
		last = rows.length < together ? undefined : rows.at(-1);
		await setImmediate();
	} while (last);
	return [...tallies.values()]
		.map(toSummary)
		.sort((a, b) => b.waveCount - a.waveCount || (a.id < b.id ? -1 : 1));
}

function count(tallies: Map<string, Tally>, row: Asked): void {
	let tally = tallies.get(row.question_id);
	if (!tally) {
		const none = { countries: new Set<string>(), programmes: new Set<string>() };
		tally = { ...none, latest: row, shelved: null, waves: 0, estimates: 0, firstDay: Infinity };
		tallies.set(row.question_id, tally);
	}
	tally.latest = later(tally.latest, row);
	if (row.topic !== null) tally.shelved = later(tally.shelved, row);
	tally.waves++;
	tally.estimates += row.shown;
	tally.countries.add(row.country);
	tally.programmes.add(row.programme);
	tally.firstDay = Math.min(tally.firstDay, row.first_day);
}

function someAsked(db: Kysely<Schema>, after: Asked | undefined): Promise<Asked[]> {
	const columns = [
		...(['question_id', 'wave_id', 'first_day', 'last_day', 'country', 'programme'] as const),
		...(['question', 'topic', 'shown'] as const)
	];
	let some = db.selectFrom('asked').select(columns).orderBy('wave_id').orderBy('question_id');
	if (after)
		some = some.where(
			sql<boolean>`(wave_id, question_id) > (${after.wave_id}, ${after.question_id})`
		);
	return some.limit(together).execute();
}

function toSummary({ latest, shelved, ...tally }: Tally): QuestionSummary {
	return {
		id: latest.question_id,
		question: latest.question,
		topic: shelved?.topic ?? null,
		waveCount: tally.waves,
		estimateCount: tally.estimates,
		countries: [...tally.countries].sort(),
		programmes: [...tally.programmes].sort(),
		firstDay: tally.firstDay,
		lastDay: latest.last_day,
		latestWave: latest.wave_id
	};
}
