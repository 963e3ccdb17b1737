import { describe, expect, test } from 'vitest';
import { type Operation, type OracleCase, casesOf, disagreements, oracleFiles } from './oracle.ts';
import { eventOperations } from './operations/event.ts';
import { rowOperations } from './operations/rows.ts';
import { toplineOperations } from './operations/topline.ts';
import { trendOperations } from './operations/trend.ts';

const operations: Record<string, Operation> = {
	...toplineOperations,
	...rowOperations,
	...trendOperations,
	...eventOperations
};

describe.each(oracleFiles)('%s', (file) => {
	test.each(casesOf(file).map((oracle) => [oracle.id, oracle.title, oracle] as const))(
		'%s: %s',
		(_id, _title, oracle) => {
			const answer = operations[oracle.op]!(oracle as OracleCase<never>);
			expect(disagreements(oracle.expected, answer, oracle.tolerance)).toEqual([]);
		}
	);
});
