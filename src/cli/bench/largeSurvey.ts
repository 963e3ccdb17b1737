import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { shippedFolder } from '$lib/server/shippedFolder.ts';

/** How often the questions of a shipped wave are repeated in one wave, each time as questions of their own. */
const repeats = 20;
/** For how many groups, as in the crosstabs that pollsters publish. */
const groups = 10;

/** Addresses of a shipped page and of one of the file. */
interface Pair {
	shipped: string;
	own: string;
}

/**
 * Writes a survey CSV of so many rows: the shipped waves again and again, as waves of their own of about a thousand rows.
 *
 * @returns pages of waves and questions to be asked for
 */
export async function largeSurvey(
	shipped: string,
	path: string,
	rows: number
): Promise<{ wave: Pair; question: Pair }> {
	const { waves } = (await shippedFolder(shipped)).read();
	const header = writeSurveys([]);
	function* pieces() {
		yield header;
		let left = rows;
		for (let copy = 0; left > 0; copy++)
			for (const wave of waves.values) {
				const estimates = Array.from({ length: repeats * groups }, (_, i) =>
					wave.estimates.map((estimate) => ({
						...estimate,
						questionId: `${estimate.questionId}-${Math.floor(i / groups)}`,
						groupType: `${estimate.groupType}-made-up`,
						group: `${estimate.group}-${i % groups}`
					}))
				).flat();
				const some = estimates.slice(0, left);
				left -= some.length;
				const text = writeSurveys([{ ...wave, id: `${wave.id}-${copy}`, estimates: some }]);
				yield text.slice(header.length);
				if (left <= 0) return;
			}
	}
	await pipeline(Readable.from(pieces()), createWriteStream(path));
	const [{ id, estimates }] = waves.values as [(typeof waves.values)[0]];
	const { questionId } = estimates[0]!;
	return {
		wave: { shipped: `/waves/${id}`, own: `/waves/${id}-0` },
		question: { shipped: `/questions/${questionId}`, own: `/questions/${questionId}-0` }
	};
}
