import type { Estimate } from '$lib/survey/estimate.ts';
import { parsePublishedNumber, publishedText } from '$lib/survey/publishedNumber.ts';

/** Estimates with their places in the wave. */
export interface PlacedRows {
	estimates: Estimate[];
	positions: number[];
}

type Cell = string | number | null;

const fields = [
	'questionId',
	'variant',
	'topic',
	'question',
	'questionText',
	'groupType',
	'group',
	'groupSampleSize',
	'effectiveSampleSize',
	'response',
	'responseKind',
	'stance',
	'percent',
	'valueNote',
	'sourceTitle',
	'sourcePublisher',
	'sourceUrl',
	'sourceDate',
	'sourceKind',
	'notes'
] as const satisfies (keyof Estimate)[];

interface Packed {
	/** What all rows have in common, by field. */
	same: Record<string, Cell>;
	/** The fields in which they differ. */
	differ: string[];
	/** Their values, row after row. */
	rows: Cell[];
	/** Where they stand, unless one after the other from the first. */
	at?: number[];
}

const cellOf = (value: Estimate[(typeof fields)[number]]): Cell =>
	typeof value === 'object' && value !== null ? publishedText(value) : (value ?? null);

/** JSON of values, of which most are those of the call before. */
const lastValues: unknown[] = fields.map(() => undefined);
const lastJson: string[] = fields.map(() => '');
function jsonOf(field: number, value: Estimate[(typeof fields)[number]]): string {
	if (value === lastValues[field] && value !== undefined) return lastJson[field]!;
	lastValues[field] = value;
	return (lastJson[field] = JSON.stringify(cellOf(value)));
}

/** The estimates of one question of a wave as short JSON: what repeats stands once. */
export function packAsked({ estimates, positions }: PlacedRows): string {
	let same = '';
	const differ: number[] = [];
	for (let i = 0; i < fields.length; i++) {
		const field = fields[i]!;
		const value = estimates[0]![field];
		let everywhere = true;
		for (const estimate of estimates)
			if (estimate[field] !== value && cellOf(estimate[field]) !== cellOf(value)) {
				everywhere = false;
				break;
			}
		if (!everywhere) differ.push(i);
		else if (value !== undefined && (value !== null || field !== 'effectiveSampleSize'))
			same += `${same && ','}"${field}":${jsonOf(i, value)}`;
	}
	const cells: string[] = [];
	for (const estimate of estimates)
		for (const i of differ) cells.push(jsonOf(i, estimate[fields[i]!]));
	const names = JSON.stringify(differ.map((i) => fields[i]));
	const inOrder = positions.every((position, i) => position === positions[0]! + i);
	const at = inOrder ? '' : `,"at":${JSON.stringify(positions)}`;
	return `{"same":{${same}},"differ":${names},"rows":[${cells.join()}]${at}}`;
}

/** The estimates that were packed, the first of them at `position`. */
export function unpackAsked(text: string, position: number): PlacedRows {
	const { same, differ, rows, at } = JSON.parse(text) as Packed;
	const count = differ.length ? rows.length / differ.length : 1;
	const places = fields.map((field) => differ.indexOf(field));
	const estimates = Array.from({ length: count }, (_, row) => {
		const estimate: Record<string, unknown> = {};
		fields.forEach((field, i) => {
			const place = places[i]!;
			estimate[field] = place < 0 ? same[field] : rows[row * differ.length + place];
		});
		estimate.percent = parsePublishedNumber(estimate.percent as string);
		const size = estimate.effectiveSampleSize;
		if (typeof size === 'string') estimate.effectiveSampleSize = parsePublishedNumber(size);
		else delete estimate.effectiveSampleSize;
		return estimate as unknown as Estimate;
	});
	return { estimates, positions: at ?? estimates.map((_, i) => position + i) };
}
