import { mapTable } from '$lib/csv/mapping/mapTable.ts';
import { suggestMapping } from '$lib/csv/mapping/suggest/suggestMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { tableOf } from './tableOf.ts';

const constants = {
	...{ pollster: 'P', country: 'NZ', population: 'adults', end_date: '2025-03' },
	...{ question_id: 'q', question: 'Q?', source_title: 'S', source_url: 'https://example.org' }
};

/** What a made-up file is suggested to be, and what is read of it. */
export function guessed(...lines: string[]) {
	const table = tableOf(lines.join('\n'));
	const mapping = suggestMapping(surveyFormat, table.header, table.rows);
	const said = mapping.columns.flatMap(({ to, facts }) => [to, ...Object.keys(facts ?? {})]);
	const missing = Object.entries(constants).filter(
		([name]) => !said.some((to) => to?.split('+').includes(name))
	);
	const all = { ...Object.fromEntries(missing), ...mapping.constants };
	const { surveys, problems } = mapTable(table, { ...mapping, constants: all });
	return {
		mapping,
		header: table.header,
		uses: mapping.columns.map(({ to, facts }) => facts ?? to),
		cells: surveys.flatMap(({ id, estimates }) =>
			estimates.map(({ questionId, group, groupSampleSize, response, responseKind, percent }) =>
				[id, questionId, group, groupSampleSize ?? '-', response, responseKind, percent.value].join(
					' '
				)
			)
		),
		told: problems
			.filter(({ severity }) => severity !== 'note')
			.map(({ type, row, cell }) => [type, row, cell])
	};
}
