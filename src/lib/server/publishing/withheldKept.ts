import { displayDecisions } from '$lib/stats/topline/displayDecisions.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { Wave } from '$lib/survey/wave.ts';

/**
 * An uploaded wave together with what its editor could not have downloaded: the withheld rows of the current state, in
 * their places. Only whole groups are kept that the upload says nothing of, and none of a question it no longer asks.
 */
export function withheldKept(upload: Wave, current: Wave): Wave {
	const displays = displayDecisions(current);
	const isWithheld = (e: Estimate) => displays.get(e)!.because !== null;
	const given = new Set(upload.estimates.map(groupOf));
	const asked = new Set(upload.estimates.map((e) => e.questionId));
	const offered = new Set(current.estimates.filter((e) => !isWithheld(e)).map((e) => e.questionId));
	const isKept = (e: Estimate) =>
		isWithheld(e) &&
		!given.has(groupOf(e)) &&
		(asked.has(e.questionId) || !offered.has(e.questionId));

	const present = new Set(upload.estimates.map(rowOf));
	const keptAfter = new Map<string, Estimate[]>();
	let before = '';
	for (const estimate of current.estimates)
		if (present.has(rowOf(estimate))) before = rowOf(estimate);
		else if (isKept(estimate)) keptAfter.set(before, [...(keptAfter.get(before) ?? []), estimate]);
	if (!keptAfter.size) return upload;
	const following = (row: string) => keptAfter.get(row) ?? [];
	return {
		...upload,
		estimates: [...following(''), ...upload.estimates.flatMap((e) => [e, ...following(rowOf(e))])]
	};
}

const groupOf = (e: Estimate) => JSON.stringify([e.questionId, e.variant, e.groupType, e.group]);
const rowOf = (e: Estimate) => groupOf(e) + JSON.stringify(e.response);
