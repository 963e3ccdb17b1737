// npm run bench: how fast files are read and pages are served, as ratios to the least that could do it.
import { settings } from '$lib/server/settings.ts';
import { readSite } from '$lib/server/site.ts';
import { benchImport } from './bench/benchImport.ts';
import { benchPage } from './bench/benchPage.ts';
import { startSite } from './lib/startSite.js';
import { sayFault } from './sayFault.ts';

await sayFault(async () => {
	const { shippedData } = settings();
	console.log(await benchImport(shippedData));
	const site = await startSite(process.cwd(), { SHIPPED_DATA: shippedData });
	try {
		const question = readSite(shippedData).featured[0]?.question;
		for (const path of ['/', ...(question ? [`/questions/${question}`] : [])])
			console.log(await benchPage(site.url, path));
	} finally {
		await site.stop();
	}
});
