import type * as sqlite from '@photostructure/sqlite';

type Api = typeof sqlite;

/** Node's own SQLite where it has one without a flag (from 22.13), else the same API as a package. */
export async function sqliteApi(): Promise<Pick<Api, 'DatabaseSync'>> {
	const builtIn = process.getBuiltinModule('node:sqlite' as 'node:fs') as unknown as
		Api | undefined;
	return builtIn ?? (await import('@photostructure/sqlite'));
}
