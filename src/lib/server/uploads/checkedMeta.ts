import { existsSync } from 'node:fs';
import type { CheckReport } from './checkReport.ts';
import { readStaging } from './readStaging.ts';

/** What is known of a staging file as a whole. */
export interface CheckedMeta {
	report: CheckReport;
	/** Of all that the outcome follows from besides the files and the store. */
	digest: string;
	/** The version of the store it was compared with. */
	version: string;
}

/** What a staging file says of itself; `null` where it is missing or was never finished. */
export async function checkedMeta(path: string): Promise<CheckedMeta | null> {
	if (!existsSync(path)) return null;
	try {
		return await readStaging(path, (db) => {
			const rows = db.prepare('select name, value from meta').all() as {
				name: string;
				value: string;
			}[];
			if (!rows.length) return null;
			return Object.fromEntries(
				rows.map(({ name, value }) => [name, JSON.parse(value) as unknown])
			) as unknown as CheckedMeta;
		});
	} catch {
		// it broke off while it was written
		return null;
	}
}
