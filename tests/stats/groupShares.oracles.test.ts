import { describe, expect, test } from 'vitest';
import type { Codes } from '$lib/csv/format/codedColumn.ts';
import { codedSample, reordered } from '$lib/stats/rows/codedSample.ts';
import { groupShares } from '$lib/stats/rows/groupShares.ts';
import { kishEffect } from '$lib/stats/rows/kishEffect.ts';
import { rakeCoded } from '$lib/stats/rows/rakeCoded.ts';
import { type OracleCase, casesOf, columnsOf, disagreements } from './oracle.ts';

interface Question {
	variable: string;
	levels: string[];
	filter?: Record<string, string[]> | null;
	level: number;
}

const named = <P>(files: string[], op: string) =>
	files
		.flatMap(casesOf)
		.filter((oracle) => oracle.op === op)
		.map((oracle) => [oracle.id, oracle.title, oracle as OracleCase<P>] as const);

const textOf = (cell: unknown) => (cell === null || cell === undefined ? null : String(cell));

function coded(cells: unknown[]): Codes {
	const numbers = new Map<string, number>();
	return Uint32Array.from(cells, (cell) => {
		const text = String(cell);
		if (!numbers.has(text)) numbers.set(text, numbers.size);
		return numbers.get(text)!;
	});
}

/** The sample of a case without the rows that have no weight, and its columns as text. */
function sampleOf(oracle: OracleCase<unknown>) {
	const columns = columnsOf(oracle as OracleCase);
	const { weights, strata, cluster } = oracle.design!;
	const size = Object.values(columns)[0]!.length;
	const weightOf = (row: number) => (weights ? Number(columns[weights]![row] ?? 0) : 1);
	const rows = Array.from({ length: size }, (_, row) => row).filter((row) => weightOf(row) > 0);
	const column = (name: string) => rows.map((row) => columns[name]![row]);
	const sample = codedSample({
		weights: Float64Array.from(rows, weightOf),
		strata: strata ? coded(column(strata)) : null,
		clusters: cluster ? coded(column(cluster)) : null
	});
	const inOrder = (numbers: number[]) => reordered(Uint8Array.from(numbers), sample.order);
	/** 1 for the answer, 2 for another, 0 outside the domain. */
	const answers = ({ variable, levels, filter }: Question) => {
		const tests = Object.entries(filter ?? {}).map(([name, allowed]) => ({
			cells: column(name),
			allowed
		}));
		return inOrder(
			column(variable).map((cell, at) => {
				const asked = tests.every(({ cells, allowed }) => allowed.includes(textOf(cells[at])!));
				return cell === null || !asked ? 0 : levels.includes(String(cell)) ? 1 : 2;
			})
		);
	};
	return { sample, column, inOrder, answers };
}

describe('R survey, through coded rows', () => {
	test.each(named<Question>(['proportions.json', 'extremes.json'], 'proportion'))(
		'%s: %s',
		(_id, _title, oracle) => {
			const { sample, inOrder, answers } = sampleOf(oracle);
			const everyone = inOrder(Array.from(sample.weights, () => 1));
			const question = { answers: answers(oracle.params), options: 2, groups: everyone };
			const [group] = groupShares(sample, { ...question, groupCount: 1 }, oracle.params.level);
			const share = group!.shares[0]!;
			const known = {
				status: share.status.replace('-', '_'),
				n_design: sample.weights.length,
				n: group!.interviews,
				sum_w: group!.weightSum,
				estimate: share.value,
				se: share.variance === null ? null : Math.sqrt(share.variance),
				n_eff: share.effectiveSize,
				n_kish: share.kish.size,
				n_eff_display: share.displaySize,
				deff_kish: share.kish.designEffect,
				df: share.degrees
			};
			const asked = Object.fromEntries(
				Object.keys(known)
					.filter((name) => name in oracle.expected)
					.map((name) => [name, oracle.expected[name]])
			);
			expect(Object.keys(asked).length).toBeGreaterThan(2);
			expect(disagreements(asked, known, oracle.tolerance)).toEqual([]);
			const { ci } = oracle.expected as { ci?: { display: [number, number] | null } };
			if (ci)
				expect(
					disagreements(
						ci.display,
						share.range && [share.range.low, share.range.high],
						oracle.tolerance
					)
				).toEqual([]);
		}
	);

	test.each(named<Question & { by: string; groups: string[] }>(['domains.json'], 'domains'))(
		'%s: %s',
		(_id, _title, oracle) => {
			const { sample, column, inOrder, answers } = sampleOf(oracle);
			const { by, groups, level } = oracle.params;
			const groupOf = inOrder(column(by).map((cell) => groups.indexOf(String(cell)) + 1));
			const question = { answers: answers(oracle.params), options: 2, groups: groupOf };
			const found = groupShares(sample, { ...question, groupCount: groups.length }, level);
			const first = found.map(({ shares }) => shares[0]!);
			const { group_n, estimate, se, ci_display } = oracle.expected;
			expect(
				disagreements(
					{ group_n, estimate, se, ci_display },
					{
						group_n: found.map(({ interviews }) => interviews),
						estimate: first.map(({ value }) => value),
						se: first.map(({ variance }) => Math.sqrt(variance!)),
						ci_display: first.map(({ range }) => range && [range.low, range.high])
					},
					oracle.tolerance
				)
			).toEqual([]);
		}
	);

	test.each(
		named<Question & { margins: Record<string, Record<string, number>> }>(['raking.json'], 'rake')
	)('%s: %s', (_id, _title, oracle) => {
		const columns = columnsOf(oracle as OracleCase);
		const { margins } = oracle.params;
		const start = oracle.design?.weights;
		const size = Object.values(columns)[0]!.length;
		const raking = rakeCoded(
			Float64Array.from({ length: size }, (_, row) => (start ? Number(columns[start]![row]) : 1)),
			Object.entries(margins).map(([name, targets]) => ({
				categories: Uint8Array.from(
					columns[name]!,
					(cell) => Object.keys(targets).indexOf(String(cell)) + 1
				),
				targets: Object.values(targets)
			}))
		);
		if (raking.status === 'infeasible') return expect(oracle.expected.status).toBe('infeasible');
		const { weights_mean1, deff_kish, max_weight } = oracle.expected;
		expect(
			disagreements(
				{ weights_mean1, deff_kish, max_weight },
				{
					weights_mean1: [...raking.weights],
					deff_kish: kishEffect([...raking.weights]).designEffect,
					max_weight: raking.largest
				},
				oracle.tolerance
			)
		).toEqual([]);
	});
});
