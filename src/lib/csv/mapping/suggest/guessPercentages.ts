import { rowLabel } from '$lib/csv/mapping/rowLabel.ts';
import { titleColumn } from '$lib/csv/table/titledRows.ts';
import { holdsNets, responseColumn, rowsBesideAnswers, withBases } from './crosstab.ts';
import { percentUses } from './percentUses.ts';
import type { Suggestion } from './suggestion.ts';

/** Of a file with an answer in each row, those that state sums and bases. */
function sumsAmongAnswers({ sample, at, notAnswers }: Suggestion) {
	const [response, percent] = [at('response'), at('percent')];
	if (response < 0) return;
	const stated = sample.filter(({ cells }) => (cells[percent] ?? '').trim() !== '');
	const beside = rowsBesideAnswers(stated, response, [response, percent]);
	notAnswers.push(...new Set([...beside.keys()].map(({ cells }) => rowLabel(cells, response))));
}

const none: ReturnType<typeof rowsBesideAnswers> = new Map();

/** Finds the columns of percentages, and the rows that are none of the answers. */
export function guessPercentages(suggestion: Suggestion) {
	const { header, sample, columns, at, free, set, format, notAnswers } = suggestion;
	if (format.name !== 'survey') return;
	if (at('percent') >= 0) return sumsAmongAnswers(suggestion);
	if (at('response') < 0) {
		const alone = columns.every(({ to, header }) => to === null || header === titleColumn);
		const found = responseColumn(sample, free(), alone);
		if (found !== undefined) set(found, 'response');
	}
	const response = at('response');
	const beside = response < 0 ? none : rowsBesideAnswers(sample, response, free());
	const answers = sample.filter((row) => !beside.has(row));
	const uses = percentUses(header, answers, free(), response >= 0);
	if (!uses.size) return;
	if (response >= 0 && holdsNets(answers, response, [...uses.keys()]))
		set(response, 'response+response_kind');
	notAnswers.push(...new Set([...beside.keys()].map(({ cells }) => rowLabel(cells, response))));
	withBases(uses, beside);
	for (const [i, use] of uses) columns[i] = use;
}
