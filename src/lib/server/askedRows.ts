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

const cellOf = (estimate: Estimate, field: (typeof fields)[number]): Cell => {
	const value = estimate[field] ?? null;
	return typeof value === 'object' && value !== null ? publishedText(value) : value;
};

/** The estimates of one question of a wave as short JSON: what repeats stands once. */
export function packAsked({ estimates, positions }: PlacedRows): string {
	const [first] = estimates;
	const same: Packed['same'] = {};
	const differ: (typeof fields)[number][] = [];
	for (const field of fields) {
		const value = cellOf(first!, field);
		const everywhere = estimates.every((estimate) => cellOf(estimate, field) === value);
		if (everywhere && value === null && field === 'effectiveSampleSize') continue;
		if (everywhere) same[field] = value;
		else differ.push(field);
	}
	const rows: Cell[] = [];
	for (const estimate of estimates) for (const field of differ) rows.push(cellOf(estimate, field));
	const inOrder = positions.every((position, i) => position === positions[0]! + i);
	return JSON.stringify({ same, differ, rows, ...(inOrder ? {} : { at: positions }) });
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
