import type { Estimate } from '$lib/survey/estimate.ts';
import type { Row } from '$lib/csv/mapping/row.ts';

/** An estimate with its wave and the row of the file it was read from. */
export interface PlacedEstimate {
	wave: string;
	estimate: Estimate;
	row: Row;
}
