import type { TextRecord } from './tableRows.ts';

/** How many rows are looked at to find out what a file is. */
export const sampleSize = 1_000;

/** The first rows of a file, by which is decided what its columns hold. */
export const sampleOf = (rows: readonly TextRecord[]): TextRecord[] => rows.slice(0, sampleSize);
