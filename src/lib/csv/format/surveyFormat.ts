import { responseKinds, sourceKinds, stances } from '$lib/survey/estimate.ts';
import { computations, modes, precisionKinds, samplings } from '$lib/survey/wave.ts';
import type { Column, Format } from './format.ts';

type Cells = Omit<Column, 'of' | 'required' | 'aliases'> &
	Partial<Pick<Column, 'required' | 'aliases'>>;

const complete = (of: Column['of']) => (column: Cells) => ({
	of,
	required: false,
	aliases: [],
	...column
});

const wave: Cells[] = [
	{
		name: 'wave_id',
		field: 'id',
		type: 'slug',
		required: true,
		aliases: ['poll_id', 'poll_slug'],
		meaning: 'Stable name of the wave.',
		example: 'example-2025'
	},
	{
		name: 'pollster',
		field: 'pollster',
		type: 'text',
		required: true,
		aliases: ['survey_house', 'polling_firm', 'display_name'],
		meaning: 'Who did the fieldwork.',
		example: 'Example Polling'
	},
	{
		name: 'sponsor',
		field: 'sponsor',
		type: 'text',
		aliases: ['sponsors', 'commissioners'],
		meaning:
			'Who commissioned or paid, where not the pollster; the sponsor, else the pollster, names the survey programme.',
		example: 'Example Foundation'
	},
	{
		name: 'start_date',
		field: 'startDate',
		type: 'date',
		aliases: ['start', 'field_start', 'fieldwork_start'],
		meaning: 'First day of fieldwork; one of the three dates of a wave must be known.',
		example: '2025-02-10'
	},
	{
		name: 'end_date',
		field: 'endDate',
		type: 'date',
		aliases: ['end', 'field_end', 'fieldwork_end'],
		meaning: 'Last day of fieldwork.',
		example: '2025-02-12'
	},
	{
		name: 'release_date',
		field: 'releaseDate',
		type: 'date',
		meaning: 'Publication; places the wave only where no field date is known.',
		example: '2025-02-20'
	},
	{
		name: 'country',
		field: 'country',
		type: 'country',
		required: true,
		meaning: 'Where it was asked: the two-letter code of ISO 3166-1.',
		example: 'NZ'
	},
	{
		name: 'population',
		field: 'population',
		type: 'text',
		required: true,
		aliases: ['pop', 'population_full', 'subpopulation'],
		codes: { a: 'adults', rv: 'registered voters', lv: 'likely voters', v: 'voters' },
		meaning: 'Who was asked.',
		example: 'adults'
	},
	{
		name: 'sample_size',
		field: 'sampleSize',
		type: 'integer',
		minimum: 1,
		aliases: ['observations', 'n'],
		meaning: 'Unweighted number of respondents.',
		example: '1000'
	},
	{
		name: 'mode',
		field: 'mode',
		type: 'enum',
		values: modes,
		aliases: ['methodology'],
		meaning: 'How it was asked.',
		example: 'telephone'
	},
	{
		name: 'sampling',
		field: 'sampling',
		type: 'enum',
		values: samplings,
		meaning: 'How respondents were found.',
		example: 'probability'
	},
	{
		name: 'margin_of_error',
		field: 'marginOfError',
		type: 'number',
		above: 0,
		maximum: 100,
		aliases: ['moe', 'precision'],
		meaning: 'In points as published, at 95% unless the notes say otherwise.',
		example: '3.1'
	},
	{
		name: 'precision_kind',
		field: 'precisionKind',
		type: 'enum',
		values: precisionKinds,
		meaning: 'What the published margin is.',
		example: 'sampling'
	},
	{
		name: 'computed_from',
		field: 'computedFrom',
		type: 'enum',
		values: computations,
		sparse: true,
		meaning:
			'respondents where the percentages were computed here from a file of respondents; empty where they were published as such.',
		example: 'respondents'
	},
	{
		name: 'weighting',
		field: 'weighting',
		type: 'text',
		sparse: true,
		meaning: 'How the answers were weighted.',
		example: 'By age and region, to the census of 2023'
	},
	{
		name: 'design_effect',
		field: 'designEffect',
		type: 'number',
		above: 0,
		sparse: true,
		meaning:
			'Design effect from weighting: how many times the variance of a simple random sample of the same size.',
		example: '1.32'
	}
];

const estimate: Cells[] = [
	{
		name: 'question_id',
		field: 'questionId',
		type: 'slug',
		required: true,
		meaning: 'The question as a reader thinks of it; shared by pollsters.',
		example: 'build-bridge'
	},
	{
		name: 'variant',
		field: 'variant',
		type: 'slug',
		meaning: 'Tells apart two wordings of one question by the same pollster.',
		example: 'with-cost'
	},
	{
		name: 'topic',
		field: 'topic',
		type: 'text',
		meaning: 'Shelf on which the question stands.',
		example: 'Transport'
	},
	{
		name: 'question',
		field: 'question',
		type: 'text',
		required: true,
		meaning: 'The question in a few neutral words.',
		example: 'Should the bridge be built?'
	},
	{
		name: 'question_text',
		field: 'questionText',
		type: 'text',
		aliases: ['text'],
		meaning: 'The exact wording as published, or empty: never a paraphrase.',
		example: 'Do you favour or oppose building the bridge at a cost of 80 million?'
	},
	{
		name: 'group_type',
		field: 'groupType',
		type: 'text',
		ifEmpty: 'all',
		meaning: 'Kind of subgroup; all, as when empty, for everyone asked.',
		example: 'region'
	},
	{
		name: 'group',
		field: 'group',
		type: 'text',
		ifEmpty: 'all',
		meaning: 'The subgroup; all, as when empty, for everyone asked.',
		example: 'North'
	},
	{
		name: 'group_sample_size',
		field: 'groupSampleSize',
		type: 'integer',
		minimum: 1,
		meaning: 'Unweighted base of the group.',
		example: '240'
	},
	{
		name: 'effective_sample_size',
		field: 'effectiveSampleSize',
		type: 'number',
		above: 0,
		sparse: true,
		meaning:
			'How many interviews of a simple random sample give a range as wide as that of this percentage.',
		example: '181.8'
	},
	{
		name: 'response',
		field: 'response',
		type: 'text',
		required: true,
		aliases: ['answer', 'option', 'choice'],
		meaning: 'The answer option as published.',
		example: 'Favour'
	},
	{
		name: 'response_kind',
		field: 'responseKind',
		type: 'enum',
		values: responseKinds,
		ifEmpty: 'single',
		meaning:
			'single, as when empty; net: a sum of other rows; multiple: several answers allowed. Nets and multiples are never stacked.',
		example: 'single'
	},
	{
		name: 'stance',
		field: 'stance',
		type: 'enum',
		values: stances,
		meaning:
			'Where the answer stands to the question; none is don’t know, refused or no opinion; empty where the question has no sides.',
		example: 'favour'
	},
	{
		name: 'percent',
		field: 'percent',
		type: 'percent',
		required: true,
		minimum: 0,
		maximum: 100,
		aliases: ['pct', 'value', 'percentage', 'share'],
		meaning: 'With the decimals that were published.',
		example: '54'
	},
	{
		name: 'value_note',
		field: 'valueNote',
		type: 'text',
		meaning: 'How the value was published where not as a number; it is then shown as approximate.',
		example: 'published as "just over half"'
	},
	{
		name: 'source_title',
		field: 'sourceTitle',
		type: 'text',
		required: true,
		meaning: 'Title of the page that states the number.',
		example: 'Bridge poll, February 2025'
	},
	{
		name: 'source_publisher',
		field: 'sourcePublisher',
		type: 'text',
		meaning: 'Who published that page.',
		example: 'Example Foundation'
	},
	{
		name: 'source_url',
		field: 'sourceUrl',
		type: 'url',
		required: true,
		aliases: ['url'],
		meaning: 'Address of that page.',
		example: 'https://example.org/bridge-poll'
	},
	{
		name: 'source_date',
		field: 'sourceDate',
		type: 'date',
		meaning: 'When that page was published.',
		example: '2025-02-20'
	},
	{
		name: 'source_kind',
		field: 'sourceKind',
		type: 'enum',
		values: sourceKinds,
		meaning: 'primary: the pollster’s or sponsor’s own words; secondary: a report of them.',
		example: 'primary'
	},
	{
		name: 'notes',
		field: 'notes',
		type: 'text',
		meaning: 'Anything a reader must know.',
		example: 'Invented to show the format.'
	}
];

/** One row is one published percentage; the facts of its wave repeat on each of its rows. */
export const surveyFormat: Format = {
	name: 'survey',
	columns: [...wave.map(complete('wave')), ...estimate.map(complete('estimate'))],
	key: ['wave_id', 'question_id', 'variant', 'group_type', 'group', 'response']
};
