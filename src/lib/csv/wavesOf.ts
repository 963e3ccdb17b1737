import type { Estimate } from '$lib/survey/estimate.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { checkDates } from './checkDates.ts';
import { checkFuture } from './checkFuture.ts';
import { checkGroups } from './checkGroups.ts';
import { checkQuestions } from './checkQuestions.ts';
import { checkSums } from './checkSums.ts';
import { checkYears } from './checkYears.ts';
import { contradicts } from './contradicts.ts';
import type { PlacedEstimate } from './placedEstimate.ts';
import type { ProblemList } from './problemList.ts';
import type { Row } from './row.ts';
import { rowsByKey } from './rowsByKey.ts';
import { surveyFormat } from './surveyFormat.ts';

const dateFields = ['startDate', 'endDate', 'releaseDate'];

/** Begins a wave with the facts of its first row. */
function begun(row: Row, today: number, problems: ProblemList): Wave {
	const facts = row.values.wave!;
	if (dateFields.every((field) => facts[field] === null))
		problems.error('no-date', row.place('startDate'), { wave: String(facts.id) });
	checkDates(row, facts, dateFields, problems);
	checkYears(row, facts, dateFields, problems);
	checkFuture(row, dateFields, today, problems);
	return { ...facts, estimates: [] } as unknown as Wave;
}

/**
 * The waves of a survey file in order of first appearance, their estimates in the order of its rows. Whatever could not be
 * read is left out and named in the problems. Waves after `today`, a day counted from 1970-01-01, are named in warnings.
 */
export function wavesOf(rows: Row[], today: number, problems: ProblemList): Wave[] {
	const waves = new Map<string, { first: Row; wave: Wave }>();
	const estimates: PlacedEstimate[] = [];
	for (const row of rowsByKey(surveyFormat, rows, problems)) {
		const id = String(row.values.wave!.id);
		let entry = waves.get(id);
		if (!entry) {
			entry = { first: row, wave: begun(row, today, problems) };
			waves.set(id, entry);
		} else if (contradicts(row, entry.first, problems)) continue;
		checkYears(row, row.values.estimate!, ['sourceDate'], problems);
		const estimate = row.values.estimate as unknown as Estimate;
		entry.wave.estimates.push(estimate);
		estimates.push({ wave: id, estimate, row });
	}
	for (const check of [checkGroups, checkQuestions, checkSums]) check(estimates, problems);
	const value = [...waves.values()].map(({ wave }) => wave);
	return value.filter((wave) => wave.startDate ?? wave.endDate ?? wave.releaseDate);
}
