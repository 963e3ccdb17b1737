import type { Column } from '$lib/csv/format/format.ts';
import { CellFault, readCell } from '$lib/csv/cells/readCell.ts';
import type { FieldValues } from '$lib/csv/mapping/recordReader.ts';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { waveIdOf } from '$lib/csv/mapping/waveIdOf.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';

/** Facts of a wave that follow from its respondents, which nobody need state. */
const worked = [
	'sample_size',
	'margin_of_error',
	'precision_kind',
	'computed_from',
	'design_effect'
];
const ofSource = (name: string) => name.startsWith('source_') || name === 'notes';

/** The columns whose facts an editor states for a file of respondents: of the wave, and of the source of all of its percentages. */
export const statedColumns: readonly Column[] = surveyFormat.columns.filter(({ name, of }) =>
	of === 'wave' ? !worked.includes(name) : ofSource(name)
);

type SourceFacts = Pick<
	Estimate,
	'sourceTitle' | 'sourcePublisher' | 'sourceUrl' | 'sourceDate' | 'sourceKind' | 'notes'
>;

/** What was stated of a wave, and what is wrong with it by column. */
export interface StatedFacts {
	wave: WaveFacts;
	source: SourceFacts;
	faults: Map<string, CellFault>;
}

/** Reads the facts that an editor stated. A wave without a name is called by its programme and date. */
export function statedFacts({ constants }: Pick<RespondentMapping, 'constants'>): StatedFacts {
	const faults = new Map<string, CellFault>();
	const values: Record<'wave' | 'estimate' | 'event', FieldValues> = {
		wave: {},
		estimate: {},
		event: {}
	};
	for (const column of statedColumns) {
		const cell = constants[column.name] ?? '';
		const made = column.name === 'wave_id' && cell.trim() === '';
		const value = made ? null : readCell(column, cell);
		if (value instanceof CellFault) faults.set(column.name, value);
		else values[column.of][column.field] = value;
	}
	const { wave } = values;
	if (!wave.startDate && !wave.endDate && !wave.releaseDate)
		faults.set(
			'end_date',
			faults.get('end_date') ?? new CellFault('no-date', { wave: constants.wave_id ?? '' })
		);
	if (wave.id === null && !faults.size) wave.id = waveIdOf(wave);
	const unknown = { sampleSize: null, marginOfError: null, precisionKind: null };
	return {
		wave: { ...unknown, ...wave } as unknown as WaveFacts,
		source: values.estimate as unknown as SourceFacts,
		faults
	};
}
