// npm run bench: how fast files are read and pages are served, as ratios to the least that could do it.
// npm run bench -- --rows NUMBER: only how fast an upload of so many rows is published, and what readers notice of it.
// npm run bench -- --against FOLDER: how long pages take beside another build of the program, in one run.
import { settings } from '$lib/server/settings.ts';
import { readSite } from '$lib/server/site.ts';
import { benchAgainst } from './bench/benchAgainst.ts';
import { benchImport } from './bench/benchImport.ts';
import { benchPage } from './bench/benchPage.ts';
import { benchRespondents } from './bench/benchRespondents.ts';
import { benchUpload } from './bench/benchUpload.ts';
import { pagesOf } from './bench/pagesOf.ts';
import { startSite } from './lib/startSite.js';
import { sayFault } from './sayFault.ts';

const MILLION = 1_000_000;

const [flag, folder] = process.argv.slice(2);

await sayFault(async () => {
	const rows = flag === '--rows' ? Number(folder) : MILLION;
	if (flag !== undefined && (flag === '--rows' ? !(rows > 0) : flag !== '--against' || !folder))
		throw new Error(
			'Write npm run bench, npm run bench -- --rows NUMBER, or npm run bench -- --against FOLDER of another build.'
		);
	const { shippedData } = settings();
	const uploads = async () => {
		for (const line of await benchUpload(shippedData, rows)) console.log(line);
	};
	if (flag === '--rows') return uploads();
	const env = { SHIPPED_DATA: shippedData };
	const site = await startSite(process.cwd(), env);
	try {
		if (folder) {
			const other = await startSite(folder, env);
			try {
				for (const path of await pagesOf(site.url))
					console.log(await benchAgainst(site.url, other.url, path));
			} finally {
				await other.stop();
			}
			return;
		}
		console.log(await benchImport(shippedData));
		const question = readSite(shippedData).featured[0]?.question;
		for (const path of ['/', ...(question ? [`/questions/${question}`] : [])])
			console.log(await benchPage(site.url, path));
		console.log(await benchRespondents(site.url));
		await uploads();
	} finally {
		await site.stop();
	}
});
