import { isBaseLabel } from '$lib/csv/cells/isBaseLabel.ts';
import { foldedText } from '$lib/csv/cells/foldedText.ts';
import type { PlacedEstimate } from './placedEstimate.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';

/**
 * Warns where two answers of one question and group of a wave differ by capital letters or spaces only, and where one reads as
 * the number of people asked.
 */
export function checkAnswers(estimates: PlacedEstimate[], problems: ProblemList) {
	const responses = new Set<string>();
	for (const { estimate } of estimates) responses.add(estimate.response);
	for (const response of responses) {
		if (!isBaseLabel(response)) continue;
		const { row, wave } = estimates.find(({ estimate }) => estimate.response === response)!;
		problems.warning('base-for-answer', row.place('response'), { wave, answer: response });
	}
	const folded = new Map([...responses].map((text) => [text, foldedText(text)]));
	// Mostly no two answers of a whole wave are alike, and nothing else has to be compared.
	if (new Set(folded.values()).size === responses.size) return;
	const seen = new Map<string, PlacedEstimate>();
	for (const placed of estimates) {
		const { questionId, variant, groupType, group, responseKind, response } = placed.estimate;
		const answer = folded.get(response)!;
		const of = [questionId, variant ?? '', groupType, group, responseKind, answer];
		const key = of.join('\u001f');
		const above = seen.get(key);
		if (!above) seen.set(key, placed);
		else if (above.estimate.response !== response)
			problems.warning('same-answer', placed.row.place('response'), {
				wave: placed.wave,
				question: questionId,
				answer,
				first: above.row.row,
				stated: above.estimate.response
			});
	}
}
