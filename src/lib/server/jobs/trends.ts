import type { ReadingOptions } from '$lib/stats/topline/readWave.ts';
import { createCache } from '../cache.ts';
import { openDatabase } from '../db/openDatabase.ts';
import { withLenders } from '../lenders.ts';
import { prepareTrends } from '../prepareTrends.ts';
import { createQuestions } from '../questions.ts';
import { createReading } from '../reading.ts';
import { createTrends } from '../trends.ts';

/** Questions whose trends are to be worked out before anybody asks for them. */
export interface TrendsTask {
	databaseUrl: string;
	questions: string[];
	options: ReadingOptions;
}

/** Works out the trends of questions and keeps them in the store. */
export async function trends({ databaseUrl, questions, options }: TrendsTask): Promise<void> {
	const db = await openDatabase(databaseUrl);
	try {
		// nothing is remembered from one question to the next
		const cached = createCache(() => Promise.resolve(''));
		const read = createReading(db, cached, options);
		await prepareTrends(
			{
				questions: createQuestions(db, cached, read),
				trends: createTrends(db, cached),
				waves: { known: (waves) => withLenders(db, waves) }
			},
			questions
		);
	} finally {
		await db.destroy();
	}
}
