import type { Kysely } from 'kysely';
import { settings } from '$lib/stats/settings.ts';
import type { Poll } from '$lib/stats/trend/poll.ts';
import { type TrendLine, trendLine } from '$lib/stats/trend/trendLine.ts';
import type { Cache } from './cache.ts';
import type { Schema } from './db/schema.ts';
import { sha256 } from './sha256.ts';

/** All that a trend follows from; a trend belongs to exactly these polls and these choices. */
function keyOf(polls: readonly Poll[]): string {
	const facts = polls.map(({ day, share, variance, house }) => [day, share, variance, house]);
	return sha256(JSON.stringify([settings.trend, settings.level, facts]));
}

/** The trends of the store, each worked out once and kept under all that it follows from. */
export function createTrends(db: Kysely<Schema>, cached: Cache) {
	const kept = async (key: string): Promise<string | undefined> =>
		(await db.selectFrom('trend').select('line').where('key', '=', key).executeTakeFirst())?.line;
	return {
		/** The trend through polls as it may be drawn; `null` where points alone are shown. */
		line: (polls: readonly Poll[]): Promise<TrendLine | null> => {
			const key = keyOf(polls);
			return cached(`trend ${key}`, async () => {
				const text = await kept(key);
				if (text !== undefined) return JSON.parse(text) as TrendLine | null;
				const line = trendLine(polls);
				await db
					.insertInto('trend')
					.values({ key, line: JSON.stringify(line) })
					.onConflict((c) => c.column('key').doNothing())
					.execute();
				return line;
			});
		}
	};
}
