import type { Problem } from '$lib/csv/problems/problem.ts';
import type { Comparison } from '../publishing/comparison.ts';
import { type CheckedItem, type ItemRow, itemColumns, toItem } from './checkedItem.ts';
import { readStaging } from './readStaging.ts';

/** A row with something wrong in it, its cells as they stand in the file. */
export interface FailingRow {
	row: number;
	cells: string[];
}

/** A stretch of a list. */
interface Some {
	from?: number;
	most?: number;
}

/** Lists what a staging file holds, a few at a time. */
export function createCheckedLists(path: string) {
	const list = <T>(sql: string, ...values: (string | number)[]): Promise<T[]> =>
		readStaging(path, (db) => db.prepare(sql).all(...values) as T[]);
	return {
		/** Problems in the order of the file, those of the whole file first. */
		async problems({
			from = 0,
			most = 1_001,
			file = 0,
			severity
		}: Some & { file?: number; severity?: Problem['severity'] } = {}): Promise<Problem[]> {
			const rows = await list<{ facts: string }>(
				`select severity, type, row, col as "column", cell, facts from problem
				where file = ? and severity like ? order by n limit ? offset ?`,
				...[file, severity ?? '%', most, from]
			);
			return rows.map((row) => ({ ...row, facts: JSON.parse(row.facts) as object }) as Problem);
		},
		/** The rows with an error, with all their cells, as many as were kept. */
		async failingRows({ from = 0, most = 1_000, file = 0 }: Some & { file?: number } = {}): Promise<
			FailingRow[]
		> {
			const rows = await list<{ row: number; cells: string }>(
				'select row, cells from failing where file = ? order by row limit ? offset ?',
				...[file, most, from]
			);
			return rows.map(({ row, cells }) => ({ row, cells: JSON.parse(cells) as string[] }));
		},
		/** Waves and events of one status, or all, in the order of the file. */
		async items({
			from = 0,
			most = 200,
			status
		}: Some & { status?: Comparison['status'] } = {}): Promise<CheckedItem[]> {
			const rows = await list<ItemRow>(
				`select ${itemColumns} from staged where status like ? order by place limit ? offset ?`,
				...[status ?? '%', most, from]
			);
			return rows.map(toItem);
		},
		/** The questions whose numbers publishing would touch, those of most waves first. */
		questions: ({ most = 200 } = {}): Promise<{ id: string; waves: number }[]> =>
			list(
				'select question_id as id, count(*) as waves from asked group by question_id order by waves desc, min(rowid) limit ?',
				most
			)
	};
}
