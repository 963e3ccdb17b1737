import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { readRespondents } from '$lib/csv/respondents/readRespondents.ts';
import { respondentRows } from '$lib/csv/respondents/respondentRows.ts';
import type { Problem } from '$lib/csv/problems/problem.ts';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import {
	type AnsweredGroup,
	type RespondentShares,
	respondentShares
} from '$lib/stats/rows/respondentShares.ts';
import { settings } from '$lib/stats/settings.ts';
import { withheldGroupsText } from '$lib/words/withheldGroupsText.ts';
import { respondentWave } from './respondentWave.ts';
import { statedFacts } from './waveFacts.ts';

/** How far estimating has come. */
export interface EstimateProgress {
	/** Rows read, while the file is read. */
	rows: number;
	/** Questions estimated, and how many there are. */
	questions: number;
	of: number;
}

/**
 * Works out the wave of a file of respondents as a survey CSV; `null` where a problem keeps that from being done. What was left out and
 * withheld is noted in the problems.
 */
export function estimateRespondents(
	header: readonly string[],
	rows: Iterable<TextRecord>,
	mapping: RespondentMapping,
	problems: ProblemList = new ProblemList(),
	told: (progress: EstimateProgress) => void = () => {}
): { csv: string | null; problems: Problem[] } {
	const failed = () => ({ csv: null, problems: problems.list() });
	const facts = statedFacts(mapping);
	for (const [column, { type, facts: more }] of facts.faults)
		problems.error(type, { column, cell: mapping.constants[column] ?? '' }, more);
	const of = mapping.questions.length;
	const progress = { rows: 0, questions: 0, of };
	const people = respondentRows(rows, mapping, problems);
	const table = readRespondents(header, people, mapping, problems, (read) => {
		progress.rows = read;
		told(progress);
	});
	if (problems.errors) return failed();
	const shares = respondentShares(table, mapping, problems, (questions) => {
		progress.questions = questions;
		told(progress);
	});
	if (!shares || problems.errors) return failed();
	if (table.withoutWeight)
		problems.note('without-weight', { column: mapping.weight }, { rows: table.withoutWeight });
	noteWithheld(shares, problems);
	const wave = respondentWave(facts, shares, mapping);
	if (!wave.estimates.length) {
		problems.error('nothing-to-show');
		return failed();
	}
	return { csv: writeSurveys([wave]), problems: problems.list() };
}

/** Whether a group has interviews enough by their number. */
const isByPrecision = ({ because, interviews }: AnsweredGroup) =>
	because === 'few' && interviews >= settings.display.suppressBelow;

function noteWithheld({ questions }: RespondentShares, problems: ProblemList) {
	for (const { question, groups } of questions) {
		const withheld = groups.filter(({ because }) => because !== null);
		if (withheld.length)
			problems.note(
				'too-few-interviews',
				{ column: question.header },
				{
					question: question.question,
					groups: withheldGroupsText(withheld),
					count: withheld.length,
					weighted: Number(withheld.some(isByPrecision))
				}
			);
	}
}
