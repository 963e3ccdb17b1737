import { eventCategories } from '$lib/survey/timelineEvent.ts';
import type { Column, Format } from './format.ts';

type Cells = Omit<Column, 'of' | 'required' | 'aliases'> &
	Partial<Pick<Column, 'required' | 'aliases'>>;

const columns: Cells[] = [
	{
		name: 'event_id',
		field: 'id',
		type: 'slug',
		required: true,
		meaning: 'Stable name of the event.',
		example: 'bridge-opens'
	},
	{
		name: 'date',
		field: 'date',
		type: 'date',
		required: true,
		meaning: 'When it happened, or began.',
		example: '2025-03-01'
	},
	{
		name: 'end_date',
		field: 'endDate',
		type: 'date',
		meaning: 'Last day of what lasted.',
		example: '2025-03-02'
	},
	{
		name: 'title',
		field: 'title',
		type: 'text',
		required: true,
		meaning: 'Neutral, a few words.',
		example: 'The bridge is opened'
	},
	{
		name: 'category',
		field: 'category',
		type: 'enum',
		values: eventCategories,
		required: true,
		meaning: 'What kind of event it is.',
		example: 'other'
	},
	{
		name: 'summary',
		field: 'summary',
		type: 'text',
		required: true,
		meaning: 'One neutral sentence.',
		example: 'The bridge was opened to traffic after two years of work.'
	},
	{
		name: 'place',
		field: 'place',
		type: 'text',
		meaning: 'Where it happened.',
		example: 'Exampletown'
	},
	{
		name: 'source_title',
		field: 'sourceTitle',
		type: 'text',
		required: true,
		meaning: 'Title of the page that reports it.',
		example: 'Bridge opened'
	},
	{
		name: 'source_url',
		field: 'sourceUrl',
		type: 'url',
		required: true,
		aliases: ['url'],
		meaning: 'Address of that page.',
		example: 'https://example.org/bridge-opened'
	},
	{
		name: 'source_publisher',
		field: 'sourcePublisher',
		type: 'text',
		meaning: 'Who published that page.',
		example: 'Example Courier'
	},
	{
		name: 'source_date',
		field: 'sourceDate',
		type: 'date',
		meaning: 'When that page was published.',
		example: '2025-03-02'
	},
	{
		name: 'notes',
		field: 'notes',
		type: 'text',
		meaning: 'Anything a reader must know, such as where sources disagree.',
		example: 'Invented to show the format.'
	}
];

/** One row is one event of the timeline. */
export const eventFormat: Format = {
	name: 'event',
	columns: columns.map((column) => ({ of: 'event', required: false, aliases: [], ...column })),
	key: ['event_id']
};
