import { type DesignColumns, type SampleDesign, sampleDesign } from './sampleDesign.ts';

/**
 * Design of several waves in one file, so that their differences are differences of domains.
 *
 * Independent waves: every wave is a stratum of its own (within it the strata it was drawn from). Panel: the same person in two
 * waves is one sampling unit, which keeps what the two answers have in common.
 * Source: Kish 1965, Survey Sampling, section 12.4; R survey, `svyby` with `covmat = TRUE`.
 * @param waves by row, the wave it belongs to
 * @param respondents by row, who answered; `null` where every wave asked other people
 * @example waveDesign({ size: 4 }, ['A', 'A', 'B', 'B'], null).strata // [0, 0, 1, 1]
 */
export function waveDesign(
	columns: DesignColumns,
	waves: readonly unknown[],
	respondents: readonly unknown[] | null
): SampleDesign {
	if (respondents) return sampleDesign({ ...columns, clusters: respondents });
	const { strata } = columns;
	return sampleDesign({
		...columns,
		strata: waves.map((wave, row) => `${String(wave)} ${String(strata?.[row] ?? '')}`)
	});
}
