import type { Wave } from '$lib/survey/wave.ts';
import { madeUpEstimate, madeUpWave } from '../madeUpWave.ts';

/** The waves of one publication of one round: made up, but the same each time. */
export function publication(round: number, number: number): Wave[] {
	return [1, 2, 3].map((part) =>
		madeUpWave(`round-${round}-${number}-${part}`, {
			estimates: Array.from({ length: 25 }, (_, i) =>
				madeUpEstimate(`Answer ${i}`, 4, {
					questionId: `question-${i % 5}`,
					notes: 'x'.repeat(200)
				})
			)
		})
	);
}
