import type { Estimate } from '$lib/survey/estimate.ts';
import type { PlacedEstimate } from './placedEstimate.ts';
import type { ProblemList } from './problemList.ts';

const fields = ['question', 'topic'] as const;

/** Warns once for each question that bears two labels, or stands on two shelves. */
export function checkQuestions(estimates: PlacedEstimate[], problems: ProblemList) {
	for (const field of fields) {
		const first = new Map<Estimate['questionId'], PlacedEstimate>();
		const told = new Set<Estimate['questionId']>();
		for (const placed of estimates) {
			const { questionId, [field]: label } = placed.estimate;
			if (label === null) continue;
			const above = first.get(questionId);
			if (!above) first.set(questionId, placed);
			else if (above.estimate[field] !== label && !told.has(questionId)) {
				told.add(questionId);
				problems.warning('contradicts-question', placed.row.place(field), {
					question: questionId,
					first: above.row.row,
					stated: above.estimate[field]!,
					about: field
				});
			}
		}
	}
}
