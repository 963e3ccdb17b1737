import type { Kysely } from 'kysely';
import type { acts } from '$lib/words/interface/audit.ts';
import type { Schema } from '../db/schema.ts';

/** Something that was done apart from publishing and deciding. */
export interface Act {
	/** The name of who did it; `null` for whoever runs the site, by command. */
	editor: string | null;
	verb: keyof typeof acts;
	/** What it was done to: an editor's name, the name of a survey programme; empty for one's own tokens. */
	subject: string;
	detail?: string | null;
}

/** Notes down what was done. To be called within the transaction that does it. */
export async function recordAct(
	trx: Kysely<Schema>,
	{ editor, verb, subject, detail }: Act
): Promise<void> {
	await trx
		.insertInto('act')
		.values({
			at: new Date().toISOString(),
			editor: editor ?? '',
			verb,
			subject,
			detail: detail ?? null
		})
		.execute();
}
