import { foldedText } from '$lib/csv/cells/foldedText.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { PlainDatabase } from '../db/plainSqlite.ts';
import type { CurrentRevisions } from './currentRevisions.ts';

interface Label {
	id: string;
	label: string;
}

/**
 * Warns of questions that published waves call otherwise, since one id for two questions draws both as one. Waves that a file
 * replaces do not count: what they said is shown as changed.
 */
export function warnOfLabels(
	db: PlainDatabase,
	at: number,
	current: CurrentRevisions,
	problems: ProblemList
): void {
	const isStaged = db.prepare("select 1 from staged where kind = 'wave' and id = ?");
	const labels = db
		.prepare(
			`select question_id as id, question as label from asked join staged using (place)
			where file = ? group by question_id order by min(asked.rowid)`
		)
		.all(at) as unknown as Label[];
	for (const { id, label } of labels) {
		const other = current.labels(id).find(({ wave }) => !isStaged.get(wave));
		if (!other || foldedText(other.label) === foldedText(label)) continue;
		const facts = { question: id, stated: other.label, wave: other.wave };
		problems.warning('published-question', { column: 'question', cell: label }, facts);
	}
}
