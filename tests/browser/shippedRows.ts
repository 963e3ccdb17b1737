import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { root } from '../../src/cli/lib/root.js';

const folder = join(root, 'static/data/surveys');

/** The rows of the shipped survey files, read by Papa Parse alone, cells as they stand there. */
export const shippedRows: Record<string, string>[] = readdirSync(folder)
	.filter((name) => name.endsWith('.csv'))
	.flatMap(
		(name) =>
			Papa.parse<Record<string, string>>(readFileSync(join(folder, name), 'utf8'), {
				header: true,
				skipEmptyLines: true
			}).data
	);
