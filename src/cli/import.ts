// npm run import -- FILE… [--accept NAME] [--note WHY] [--check]: publishes survey and event CSVs, all of them or none.
import { access, constants } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFiles, publishFiles } from '$lib/server/uploads/publishFile.ts';
import { readNote } from '$lib/server/uploads/readNote.ts';
import { settings } from '$lib/server/settings.ts';
import { openStore } from '$lib/server/store.ts';
import { StoreError } from '$lib/server/storeError.ts';
import { replacesUnexplained } from '$lib/words/interface/server.ts';
import { comparisonLines } from './comparisonLines.ts';
import { problemLine } from './problemLine.ts';
import { sayFault } from './sayFault.ts';

const usage = `Usage: npm run import -- FILE… [--check] [--accept NAME]… [--note WHY]
  --check        say what would happen and store nothing
  --accept NAME  accept the warning of this name (the name stands beside the warning)
  --note WHY     say why, which readers see; needed where something published is replaced`;

interface Wish {
	paths: string[];
	check: boolean;
	accept: string[];
	note: string | undefined;
}

function readWish(): Wish {
	try {
		const { values, positionals: paths } = parseArgs({
			allowPositionals: true,
			options: {
				check: { type: 'boolean' },
				accept: { type: 'string', multiple: true },
				note: { type: 'string' }
			}
		});
		const { check = false, accept = [], note } = values;
		if (paths.length) return { paths, check, accept, note: note && readNote(note) };
	} catch (error) {
		throw new StoreError(`${(error as Error).message}\n${usage}`);
	}
	throw new StoreError(usage);
}

async function open(path: string) {
	try {
		const found = resolve(process.env.INIT_CWD ?? '', path);
		await access(found, constants.R_OK);
		return { filename: basename(path), path: found };
	} catch (error) {
		throw new StoreError(
			`${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Nothing was stored.`
		);
	}
}

await sayFault(async () => {
	const { paths, check, accept, note } = readWish();
	const files = await Promise.all(paths.map(open));
	const store = await openStore(settings());
	try {
		const report = check
			? await checkFiles(store, files, { accept, note })
			: await publishFiles(store, files, { accept, note });
		for (const { filename, problems } of report.files)
			for (const problem of problems) console.error(problemLine(filename, problem));
		for (const repeated of report.repeated)
			console.error(`The ${repeated} stands in more than one of the files. Keep it in one.`);
		const comparisons = [...report.waves, ...report.events];
		for (const line of comparisons.flatMap(comparisonLines)) console.log(line);
		if (report.published && comparisons.every(({ status }) => status === 'identical'))
			console.log('Everything is identical, nothing to do.');
		if (report.unexplained) console.error(replacesUnexplained);
		const faulty =
			(report.unexplained && !check) ||
			report.repeated.length > 0 ||
			report.files.some(
				({ problems, unaccepted }) =>
					unaccepted.length > 0 || problems.some(({ severity }) => severity === 'error')
			);
		if (!report.published) console.log('Nothing was stored.');
		if (faulty) process.exitCode = 1;
	} finally {
		await store.close();
	}
});
