// Publishes without end and acknowledges each publication by its number, until it is killed.
import { writeSync } from 'node:fs';
import { openStore } from '$lib/server/store.ts';
import { publication } from './publication.ts';

const [dataFolder = '', round = ''] = process.argv.slice(2);
const store = await openStore({
	databaseUrl: `sqlite:${dataFolder}/topline.db`,
	dataFolder,
	uploadLimit: 1
});
writeSync(1, 'ready\n');
for (let number = 0; ; number++) {
	await store.waves.publish(publication(Number(round), number), { origin: 'upload' });
	writeSync(1, `${number}\n`);
}
