import { describe, expect, test } from 'vitest';
import { type Operation, type OracleCase, casesOf, disagreements, oracleFiles } from './oracle.ts';
import { toplineOperations } from './operations/topline.ts';

const operations: Record<string, Operation> = { ...toplineOperations };
const covered = ['topline.json', 'display_rules.json', 'rounding.json'];

describe.each(oracleFiles.filter((file) => covered.includes(file)))('%s', (file) => {
	test.each(casesOf(file).map((oracle) => [oracle.id, oracle.title, oracle] as const))(
		'%s: %s',
		(_id, _title, oracle) => {
			const answer = operations[oracle.op]!(oracle as OracleCase<never>);
			expect(disagreements(oracle.expected, answer, oracle.tolerance)).toEqual([]);
		}
	);
});
