import type { Mapping } from '$lib/csv/mapping/mapping.ts';

/** What somebody has said of cells that can mean two things. */
export type CellReading = Pick<Mapping, 'dates' | 'percents'>;

/** Nobody has said anything. */
export const nothingSaid: CellReading = { dates: null, percents: null };
