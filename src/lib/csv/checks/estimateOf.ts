import type { Estimate } from '$lib/survey/estimate.ts';
import type { Row } from '$lib/csv/mapping/row.ts';

/** What a row of a survey file says of an estimate. */
export const estimateOf = (row: Row): Estimate => row.values.estimate as unknown as Estimate;

/** The id of its wave. */
export const waveOf = (row: Row): string => row.values.wave!.id as string;
