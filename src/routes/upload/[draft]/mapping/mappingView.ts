import { CellFault, readCell } from '$lib/csv/cells/readCell.ts';
import { codesOf } from '$lib/csv/format/codesOf.ts';
import type { ColumnUse, Mapping } from '$lib/csv/mapping/mapping.ts';
import { fills, partsOf } from '$lib/csv/mapping/pairs.ts';
import { slugOf } from '$lib/csv/mapping/slugOf.ts';
import type { Column } from '$lib/csv/format/format.ts';
import { dateEvidence } from './dateEvidence.ts';
import { formatOf } from './fields.ts';
import { shareEvidence } from './shareEvidence.ts';
import { takeable } from './takenAs.ts';
import type { TableHead } from './tableHead.ts';

/** At most so many are listed of each kind; what lies beyond is kept as it was recognised. */
const most = { leftOut: 200, samples: 3, sample: 60, values: 40, responses: 60 };

/** A column of the file beside what it holds. */
export interface ColumnView {
	at: number;
	header: string;
	samples: string[];
	/** The column of the format it fills, {@link percentagesOf} where it holds those of one answer or group, empty where it is left out. */
	to: string;
	facts: Record<string, string>;
}

/** What a column is said to hold where its header tells the answer or group. */
export const percentagesOf = 'percent+';

/** What is said of the answer of a row that is none. */
export const noAnswer = 'no-answer';

/** What a cell is said to mean that states nothing. */
export const notStated = '(not stated)';

/** What the header of a column of percentages can say. */
export const factNames = ['response', 'group_type', 'group'];
/** What it says now and then besides. */
export const moreFacts = ['question', 'question_id', 'start_date', 'end_date', 'group_sample_size'];

/** What is asked of a column of percentages: what any header may say, and what its own does. */
export const factsAsked = (facts: Record<string, string>): string[] => [
	...factNames,
	...moreFacts.filter((name) => facts[name] !== undefined)
];

/** A mapping as the page shows it, beside the beginning of its file. */
export interface MappingView {
	kind: Mapping['kind'];
	columns: ColumnView[];
	/** How many columns are not among them. */
	moreColumns: number;
	/** What no column says, by columns of the format. */
	constants: { name: string; value: string; needed: boolean }[];
	/** What cells stand for; `stands` where that is made of the cell unless something is said. */
	values: { name: string; cells: { cell: string; value: string; stands?: string }[] }[];
	/** Where answers stand, or {@link noAnswer}. */
	stances: { response: string; stance: string }[];
	moreResponses: number;
	dates: ReturnType<typeof dateEvidence>;
	/** A cell of numbers that may be shares; `null` where they cannot be. */
	share: string | null;
	chosen: Pick<Mapping, 'dates' | 'percents'>;
	/** What else a made name of a wave can say; empty where waves have names of their own. */
	waveIdWith: { name: string; chosen: boolean }[];
	/** The rows of which the others are repeats; `null` where all are read. */
	only: NonNullable<Mapping['only']> | null;
	/** How many columns hold numbers as percentages are. */
	takeable: number;
}

const clipped = (text: string) =>
	text.length > most.sample ? `${[...text].slice(0, most.sample).join('')}…` : text;

/** The different cells of a column in the order in which they come, without the empty ones. */
export function cellsOf({ rows }: Pick<TableHead, 'rows'>, at: number): string[] {
	return [...new Set(rows.map(({ cells }) => cells[at]?.trim() ?? ''))].filter(Boolean);
}

/** Whether the header of a column says what its percentages are of; of everyone where it says nothing beside groups. */
export const isPercentages = ({ to, facts }: ColumnUse) => to === 'percent' && facts !== undefined;

/** The different cells of all columns that fill one of the format. */
function cellsFor(head: TableHead, mapping: Mapping, name: string): string[] {
	return [
		...new Set(
			mapping.columns.flatMap(({ to }, at) =>
				partsOf(to).flatMap(([each, part]) => {
					if (each !== name) return [];
					const cells = cellsOf(head, at);
					return part ? cells.map((cell) => part(cell, mapping.dates)).filter(Boolean) : cells;
				})
			)
		)
	];
}

/** Every answer the mapping knows of: of columns of percentages, of the column of answers, of all rows. */
export function responsesOf(head: TableHead, mapping: Mapping): string[] {
	const named = mapping.columns.map(({ facts }) => facts?.response?.trim() ?? '');
	const always = mapping.constants.response ?? '';
	const cells = cellsFor(head, mapping, 'response');
	const none = mapping.notAnswers ?? [];
	return [...new Set([...named, ...cells, always, ...none])].filter(Boolean);
}

function isCode(column: Column, cell: string, meaning: string): boolean {
	if (meaning !== cell) return true;
	if (column.name === 'population') return cell.length <= 3;
	if (column.type !== 'enum' && column.type !== 'country') return false;
	return readCell(column, cell) instanceof CellFault;
}

/** The questions of a column, each with the name that is made of it. */
function questionIds(head: TableHead, { columns, values }: Mapping): MappingView['values'] {
	const at = columns.findIndex(({ to }) => to?.startsWith('question_id+'));
	if (at < 0) return [];
	const cells = cellsOf(head, at)
		.slice(0, most.values)
		.map((cell) => ({ cell, value: values.question_id?.[cell] ?? '', stands: slugOf(cell) }));
	return [{ name: 'question_id', cells }];
}

/** The cells of columns with fixed values that are not written as ours are, and what they stand for. */
function valuesOf(head: TableHead, mapping: Mapping): MappingView['values'] {
	const written = formatOf(mapping.kind)
		.columns.map((column) => {
			const meaningOf = codesOf(mapping.values[column.name] ?? {});
			const cells = cellsFor(head, mapping, column.name)
				.map((cell) => ({ cell, meaning: meaningOf(cell) }))
				.filter(({ cell, meaning }) => isCode(column, cell, meaning))
				.slice(0, most.values)
				.map(({ cell, meaning }) => ({
					cell,
					value: meaning === cell ? '' : meaning || notStated
				}));
			return { name: column.name, cells };
		})
		.filter(({ name, cells }) => cells.length && name !== 'question_id');
	return [...questionIds(head, mapping), ...written];
}

/** What may tell apart waves of one programme that ended on the same day. */
const apart = ['population', 'country', 'mode', 'start_date', 'sample_size'];

function waveIdWithOf({ kind, columns, constants, waveIdWith = [] }: Mapping) {
	const has = (name: string) => columns.some(({ to }) => fills(to, name));
	if (kind !== 'survey' || has('wave_id') || constants.wave_id) return [];
	return apart.filter(has).map((name) => ({ name, chosen: waveIdWith.includes(name) }));
}

function constantsOf({ kind, columns, constants }: Mapping): MappingView['constants'] {
	const of = (use: ColumnUse) => (isPercentages(use) ? Object.keys(use.facts!) : []);
	const said = new Set(
		columns.flatMap((use) => [...partsOf(use.to).map(([name]) => name), ...of(use)])
	);
	const dates = ['start_date', 'end_date', 'release_date'];
	const undated = kind === 'survey' && !dates.some((name) => said.has(name));
	return formatOf(kind)
		.columns.filter(({ name }) => name !== 'percent' && (!said.has(name) || constants[name]))
		.map(({ name, required }) => ({
			name,
			value: constants[name] ?? '',
			needed: !said.has(name) && (required || (undated && dates.includes(name)))
		}));
}

/** What neither a column nor the mapping itself says though it is needed; of the dates, one is enough. */
export function missingConstants(mapping: Mapping): string[] {
	// A name of a wave is made where there is none.
	const needed = constantsOf(mapping).filter(({ name, needed }) => needed && name !== 'wave_id');
	const isDate = (name: string) => name.endsWith('_date');
	const dated = needed.some(({ name, value }) => isDate(name) && value);
	return needed
		.filter(({ name, value }) => !value && !(dated && isDate(name)))
		.map(({ name }) => name);
}

/** The columns in their order; of those left out, as many as the page can bear. */
function columnsOf(head: TableHead, { columns }: Mapping): ColumnView[] {
	let room = most.leftOut;
	return columns.flatMap((use, at) =>
		use.to === null && room-- <= 0
			? []
			: [
					{
						at,
						header: use.header,
						samples: cellsOf(head, at).slice(0, most.samples).map(clipped),
						to: isPercentages(use) ? percentagesOf : (use.to ?? ''),
						facts: use.facts ?? {}
					}
				]
	);
}

const standing = ({ stances, notAnswers }: Mapping, response: string): string =>
	notAnswers?.includes(response) ? noAnswer : (stances[response] ?? '');

/** What the page shows of a mapping and of the beginning of its file. */
export function mappingView(head: TableHead, mapping: Mapping): MappingView {
	const columns = columnsOf(head, mapping);
	const responses = mapping.columns.some(({ to }) => to === 'stance')
		? []
		: responsesOf(head, mapping);
	const of = (type: Column['type']) =>
		formatOf(mapping.kind)
			.columns.filter((column) => column.type === type)
			.flatMap(({ name }) => [
				...cellsFor(head, mapping, name),
				...mapping.columns.flatMap(({ facts }) => facts?.[name] ?? [])
			]);
	return {
		kind: mapping.kind,
		columns,
		moreColumns: mapping.columns.length - columns.length,
		constants: constantsOf(mapping),
		values: valuesOf(head, mapping),
		stances: responses
			.slice(0, most.responses)
			.map((response) => ({ response, stance: standing(mapping, response) })),
		moreResponses: Math.max(0, responses.length - most.responses),
		dates: dateEvidence(of('date')),
		share: shareEvidence(of('percent')),
		chosen: { dates: mapping.dates, percents: mapping.percents },
		waveIdWith: waveIdWithOf(mapping),
		only: mapping.only ?? null,
		takeable: takeable(head, mapping).length
	};
}
