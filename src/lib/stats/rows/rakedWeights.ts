import type { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { RespondentTable } from '$lib/csv/respondents/readRespondents.ts';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import { labelled } from './labelled.ts';
import { rakeCoded } from './rakeCoded.ts';

/** The weights that meet the margins of a mapping; `null` where there are none, or a problem keeps them from being met. */
export function rakedWeights(
	table: RespondentTable,
	{ margins }: RespondentMapping,
	problems: ProblemList
): Float64Array | null {
	if (!margins.length) return null;
	const before = problems.errors;
	const coded = margins.map(({ header, targets }) => {
		const column = table.columns.get(header)!;
		const labels = targets.map(({ code, category }) => ({ code, name: category }));
		const { names, of } = labelled(column, header, labels, problems);
		const percentOf = new Map(targets.map(({ category, percent }) => [category, percent]));
		return {
			names,
			categories: of,
			targets: names.map((name) => (percentOf.get(name) ?? 0) / 100)
		};
	});
	if (problems.errors > before) return null;
	const raking = rakeCoded(table.weights, coded);
	if (raking.status === 'infeasible') {
		const { about, margin, category } = raking.fault;
		const name = category === undefined ? '' : coded[margin]!.names[category - 1]!;
		problems.error(
			'margin-not-met',
			{ column: margins[margin]!.header },
			{ about, category: name }
		);
		return null;
	}
	return raking.weights;
}
