import type { Wave } from '$lib/survey/wave.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';
import { WaveAssembly } from './waveAssembly.ts';

/**
 * The waves of a survey file in order of first appearance, their estimates in the order of its rows. Whatever could not be
 * read is left out and named in the problems. Waves after `today`, a day counted from 1970-01-01, are named in warnings.
 */
export function wavesOf(rows: Iterable<Row>, today: number, problems: ProblemList): Wave[] {
	const waves: Wave[] = [];
	const assembly = new WaveAssembly(
		today,
		problems,
		{
			put: ({ wave }, place) => void (waves[place] = wave),
			add: () => undefined,
			take: () => []
		},
		Infinity
	);
	for (const row of rows) assembly.add(row);
	assembly.end();
	return waves.filter((wave) => wave.startDate ?? wave.endDate ?? wave.releaseDate);
}
