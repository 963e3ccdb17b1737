import { readFileSync, readdirSync } from 'node:fs';
import Papa from 'papaparse';

const folder = new URL('../oracles/', import.meta.url);

export type Cell = string | number | null;

/** One reference case: data and question in, the numbers another program gave out. */
export interface OracleCase<Params = unknown> {
	id: string;
	op: string;
	title: string;
	data: { csv: string } | { columns: Record<string, unknown[]> | null };
	design: {
		weights?: string | null;
		strata?: string | null;
		cluster?: string | null;
	} | null;
	params: Params;
	expected: Record<string, unknown>;
	tolerance: { rel: number; abs: number };
}

/** Answers a case in the words of its `expected`; fields the case does not expect may be left in. */
export type Operation<Params = never> = (oracle: OracleCase<Params>) => Record<string, unknown>;

/** Lets each operation name the type of its own parameters. */
export function operation<Params>(answer: Operation<Params>): Operation {
	return (oracle) => answer(oracle);
}

export const oracleFiles = readdirSync(folder).filter(
	(name) => name.endsWith('.json') && name !== 'schema.json'
);

export function casesOf(file: string): OracleCase[] {
	const text = readFileSync(new URL(file, folder), 'utf8');
	return (JSON.parse(text) as { cases: OracleCase[] }).cases;
}

/** The columns of a case; cells of a CSV file are text, an empty one is missing. */
export function columnsOf({ data }: OracleCase): Record<string, unknown[]> {
	if ('columns' in data) return data.columns ?? {};
	const text = readFileSync(new URL(data.csv, folder), 'utf8');
	const { data: rows, meta } = Papa.parse<Record<string, string>>(text, {
		header: true,
		skipEmptyLines: true
	});
	return Object.fromEntries(
		meta.fields!.map((field) => [field, rows.map((row) => row[field] || null)])
	);
}

/** Every place where an answer is further from what is expected than the case allows. */
export function disagreements(
	expected: unknown,
	got: unknown,
	{ rel, abs }: OracleCase['tolerance'],
	path = ''
): string[] {
	const differs = [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`];
	if (typeof expected === 'number')
		return typeof got === 'number' &&
			Math.abs(got - expected) <= Math.max(abs, rel * Math.abs(expected))
			? []
			: differs;
	if (expected === null) return got === null || got === undefined ? [] : differs;
	if (typeof expected !== 'object') return got === expected ? [] : differs;
	if (typeof got !== 'object' || got === null) return differs;
	if (Array.isArray(expected) && (!Array.isArray(got) || got.length !== expected.length))
		return differs;
	return Object.entries(expected).flatMap(([key, value]) =>
		disagreements(
			value,
			(got as Record<string, unknown>)[key],
			{ rel, abs },
			path ? `${path}.${key}` : key
		)
	);
}

/** A range as the oracles write it. */
export function pair(range: { low: number; high: number } | null): [number, number] | null {
	return range && [range.low, range.high];
}

/** The symmetric range around an estimate. */
export function around(estimate: number, reach: number): [number, number] {
	return [estimate - reach, estimate + reach];
}
