// npm run datapackage -- [FOLDER]: describes the CSV files of a data folder in its datapackage.json.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '$lib/server/settings.ts';
import { packageOf } from './packageOf.ts';

const folder = process.argv[2] ?? settings().shippedData;
const path = join(folder, 'datapackage.json');
writeFileSync(path, packageOf(folder));
console.log(`wrote ${path}`);
