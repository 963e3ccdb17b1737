import Papa from 'papaparse';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { shippedFolder } from '$lib/server/shippedFolder.ts';
import { timed } from './timed.ts';

/** How many times the shipped waves are repeated, each time as waves of their own. */
const copies = 100;

/** Rows per second of our reader, with every check, beside those of Papa Parse alone on the same text. */
export async function benchImport(folder: string): Promise<string> {
	const { waves } = (await shippedFolder(folder)).read();
	const repeated = Array.from({ length: copies }, (_, i) =>
		waves.values.map((wave) => ({ ...wave, id: `${wave.id}-${i}` }))
	).flat();
	const rows = repeated.reduce((sum, { estimates }) => sum + estimates.length, 0);
	const text = writeSurveys(repeated);
	const [ours, alone] = await timed(
		5,
		() => readSurveys(text),
		() => Papa.parse(text, { header: false })
	);
	return `import: ${perSecond(rows, ours)} rows/s, Papa Parse alone ${perSecond(rows, alone)} rows/s, ratio ${(alone / ours).toFixed(3)}`;
}

const perSecond = (count: number, seconds: number) => Math.round(count / seconds).toString();
