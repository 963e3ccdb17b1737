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
	countries: string[];
	programmes: string[];
	firstDay: number;
	lastDay: number;
	/** The id of the wave that asked it last. */
	latestWave: string;
}

type Asked = Omit<Schema['asked'], 'rows' | 'position'>;

/** Rows read at a time, others being answered in between. */
const together = 2_000;

/** In order of time. */
const byTime = (a: Asked, b: Asked) =>
	a.last_day - b.last_day || a.first_day - b.first_day || (a.wave_id < b.wave_id ? -1 : 1);

/** Whatever the current waves ask and readers may see answered, those asked most often first. */
export async function questionSummaries(db: Kysely<Schema>): Promise<QuestionSummary[]> {
	const askings = new Map<string, Asked[]>();
	let last: Asked | undefined;
	do {
		const rows = await someAsked(db, last);
		for (const row of rows) {
			if (!row.shown) continue;
			const own = askings.get(row.question_id);
			if (own) own.push(row);
			else askings.set(row.question_id, [row]);
		}
		last = rows.length < together ? undefined : rows.at(-1);
		await setImmediate();
	} while (last);
	return [...askings.values()]
		.map(toSummary)
		.sort((a, b) => b.waveCount - a.waveCount || (a.id < b.id ? -1 : 1));
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

function toSummary(rows: Asked[]): QuestionSummary {
	rows.sort(byTime);
	const latest = rows.at(-1)!;
	return {
		id: latest.question_id,
		question: latest.question,
		topic: rows.findLast(({ topic }) => topic !== null)?.topic ?? null,
		waveCount: rows.length,
		estimateCount: rows.reduce((sum, { shown }) => sum + shown, 0),
		countries: [...new Set(rows.map(({ country }) => country))],
		programmes: [...new Set(rows.map(({ programme }) => programme))],
		firstDay: rows.reduce((first, { first_day }) => Math.min(first, first_day), Infinity),
		lastDay: latest.last_day,
		latestWave: latest.wave_id
	};
}
