import { kindOfTable } from '$lib/csv/mapping/suggest/kindOfTable.ts';
import type { Problem } from '$lib/csv/problems/problem.ts';
import type { CheckReport } from '$lib/server/uploads/checkReport.ts';
import type { Draft, Store } from '$lib/server/store.ts';
import { charts } from './charts.ts';
import { outline } from './outline.ts';
import { notesOf, problemRows, warningsOf } from './problemRows.ts';

/** What only another use of a column mends. */
const ofColumns = new Set<Problem['type']>([
	'too-many-codes',
	'unmatched-column',
	'missing-design'
]);

/** The step of the page about respondents on which its problems are mended. */
const placeOfPeople = (errors: Problem[]) =>
	errors.some(({ type }) => ofColumns.has(type)) ? 'respondents' : 'respondents?step=details';

/** What is shown of a draft that was examined. */
export type Examined = Awaited<ReturnType<typeof examinedView>>;

/** Reads what is shown of a draft that was examined. */
export async function examinedView(store: Store, draft: Draft, report: CheckReport) {
	const checked = store.drafts.checked(draft);
	const [file] = report.files;
	const table = file?.table ?? null;
	const problems = await checked.problems();
	const failing = report.faulty ? await checked.failingRows() : [];
	const links = {
		id: draft.id,
		header: table?.header ?? [],
		rows: new Set(failing.map(({ row }) => row))
	};
	const errors = problems.filter(({ severity }) => severity === 'error');
	const warned = problems.filter(({ severity }) => severity !== 'note');
	return {
		kind: file?.kind ?? 'survey',
		faulty: report.faulty,
		/** What keeps the columns from being read, in words; empty where they can be. */
		unmapped:
			file?.needs === 'mapping'
				? problemRows(errors.filter(({ type }) => type === 'missing-column'))
				: [],
		/** Whether its rows look like people rather than percentages. */
		people: table !== null && kindOfTable(table.header, table.sample) === 'respondents',
		/** The page on which the columns of its table are matched; `null` where none is found. */
		columns: table && (file!.kind === 'respondents' ? placeOfPeople(errors) : 'mapping'),
		problems: report.faulty ? problemRows(warned, links) : [],
		warnings: report.faulty ? [] : warningsOf(problems),
		notes: notesOf(problems),
		failing: failing.length,
		corrected: store.drafts.corrections(draft).size,
		seen: report.seen,
		/** When this is shown. */
		since: new Date().toISOString(),
		outline: await outline(store, checked, report),
		charts: report.faulty ? null : await charts(store, checked)
	};
}
