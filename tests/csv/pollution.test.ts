import { beforeAll, describe, expect, it } from 'vitest';
import { trueWaves } from './pollution/dirtyFile.ts';
import { firstDifference } from './pollution/firstDifference.ts';
import { polluted } from './pollution/polluted.ts';
import { readDirty } from './pollution/readDirty.ts';

const files = Number(process.env.TOPLINE_POLLUTED_FILES ?? 10_000);
/** How many failures are told. */
const most = 20;

/**
 * Waves that are known, written as dirty as files come (see pollution/): whatever is read of them without a word must be
 * what was written.
 */
describe(`${files} polluted files`, () => {
	const counts = { silent: 0, warned: 0, refused: 0 };
	const kinds = new Map<string, number>();
	const wrong: string[] = [];
	const unplaced: string[] = [];

	beforeAll(() => {
		for (let seed = 1; seed <= files; seed++) {
			const { kinds: made, file, bytes } = polluted(seed);
			for (const kind of made) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
			const { waves, problems } = readDirty(bytes, file.dates);
			const errors = problems.filter(({ severity }) => severity === 'error');
			const name = `${seed}: ${made.join(', ')}`;
			if (errors.length) {
				counts.refused++;
				if (!errors.some(({ row, column }) => row !== null && column !== null))
					unplaced.push(`${name} (${errors.map(({ type }) => type).join(', ')})`);
			} else if (problems.some(({ severity }) => severity === 'warning')) counts.warned++;
			else {
				counts.silent++;
				const difference = firstDifference(waves, trueWaves(file));
				if (difference) wrong.push(`${name} ${difference.slice(0, 300)}`);
			}
		}
	}, 180_000);

	it('are polluted in many ways, and read in all three', () => {
		expect(kinds.size).toBeGreaterThanOrEqual(22);
		for (const count of Object.values(counts)) expect(count).toBeGreaterThan(files / 20);
	});

	it('never give a wrong value without a word', () => {
		expect(wrong.slice(0, most), JSON.stringify(counts)).toEqual([]);
	});

	it('name row and column where they are refused, nearly always', () => {
		expect(unplaced.length / counts.refused, unplaced.slice(0, most).join('\n')).toBeLessThan(0.05);
	});
});
