import type { Wave, WaveFacts } from '$lib/survey/wave.ts';
import { type PlacedRows, unpackAsked } from './askedRows.ts';

/** What a question of a wave is read from. */
export interface AskedRow {
	id: string;
	wave: string;
	position: number | null;
	rows: string | null;
}

/** The columns of AskedRow in a query of `wave` and `asked`. */
export const askedColumns = [
	'wave.id',
	'wave.facts as wave',
	'asked.position',
	'asked.rows'
] as const;

/** Rows of waves and what they asked, in the order wanted, put together into waves with estimates in the order of their file. */
export function assembleWaves(rows: AskedRow[]): Wave[] {
	const waves = new Map<string, { wave: Wave; asked: PlacedRows[] }>();
	for (const row of rows) {
		let entry = waves.get(row.id);
		if (!entry) {
			entry = { wave: { ...(JSON.parse(row.wave) as WaveFacts), estimates: [] }, asked: [] };
			waves.set(row.id, entry);
		}
		if (row.rows !== null) entry.asked.push(unpackAsked(row.rows, row.position!));
	}
	return [...waves.values()].map(({ wave, asked }) => ({ ...wave, estimates: inOrder(asked) }));
}

function inOrder(asked: PlacedRows[]) {
	return asked
		.flatMap(({ estimates, positions }) =>
			estimates.map((estimate, i) => ({ estimate, at: positions[i]! }))
		)
		.sort((a, b) => a.at - b.at)
		.map(({ estimate }) => estimate);
}
