import { isBaseLabel } from '$lib/csv/cells/isBaseLabel.ts';
import { foldedText } from '$lib/csv/cells/foldedText.ts';
import { estimateOf, waveOf } from './estimateOf.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';

/**
 * Warns where two answers of one question and group of a wave differ by capital letters or spaces only, and where one reads as
 * the number of people asked.
 */
export function checkAnswers(rows: readonly Row[], problems: ProblemList) {
	const responses = new Map<string, Row>();
	for (const row of rows) {
		const { response } = estimateOf(row);
		if (!responses.has(response)) responses.set(response, row);
	}
	for (const [answer, row] of responses)
		if (isBaseLabel(answer))
			problems.warning('base-for-answer', row.place('response'), { wave: waveOf(row), answer });
	const folded = new Map([...responses.keys()].map((text) => [text, foldedText(text)]));
	// Mostly no two answers of a whole wave are alike, and nothing else has to be compared.
	if (new Set(folded.values()).size === responses.size) return;
	const seen = new Map<string, Row>();
	for (const row of rows) {
		const { questionId, variant, groupType, group, responseKind, response } = estimateOf(row);
		const answer = folded.get(response)!;
		const of = [questionId, variant ?? '', groupType, group, responseKind, answer];
		const key = of.join('\u001f');
		const above = seen.get(key);
		if (!above) seen.set(key, row);
		else if (estimateOf(above).response !== response)
			problems.warning('same-answer', row.place('response'), {
				wave: waveOf(row),
				question: questionId,
				answer,
				first: above.row,
				stated: estimateOf(above).response
			});
	}
}
