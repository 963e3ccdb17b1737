// npm run datapackage -- [FOLDER]: describes the CSV files of a data folder in its datapackage.json.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '$lib/server/settings.ts';
import { StoreError } from '$lib/server/storeError.ts';
import { packageOf } from './packageOf.ts';
import { sayFault } from './sayFault.ts';

await sayFault(async () => {
	const folder = process.argv[2] ?? settings().shippedData;
	const path = join(folder, 'datapackage.json');
	const described = packageOf(folder);
	try {
		writeFileSync(path, described);
	} catch (error) {
		throw new StoreError(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
	}
	console.log(`${path} is up to date.`);
});
