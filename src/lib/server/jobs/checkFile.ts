import { eventsOf } from '$lib/csv/checks/eventsOf.ts';
import type { Format } from '$lib/csv/format/format.ts';
import { mappedRows } from '$lib/csv/mapping/mappedRows.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { TextRecord } from '$lib/csv/table/tableRows.ts';
import { WaveAssembly } from '$lib/csv/checks/waveAssembly.ts';
import { today } from '../today.ts';
import type { CheckTask } from './check.ts';
import { type Estimated, estimate } from './estimate.ts';
import { type OpenTable, openTable } from './openTable.ts';
import type { Stager } from './stager.ts';

/** Rows with problems whose cells are kept. */
const mostFailing = 1_000;
/** Rows between two tellings of how far it is. */
const pause = 5_000;

/** What was found in a file. */
export interface FoundFile {
	filename: string;
	expected: Format['name'];
	problems: ProblemList;
	/** Rows with an error, as many as are kept, their cells as JSON. */
	failing: { row: number; cells: string }[];
	/** How many rows there are below the header. */
	rows: number;
	/** How many waves or events were staged. */
	count: number;
	table: OpenTable | null;
	respondents: Estimated | null;
}

/** Where a file stands among others. */
interface Stand {
	at: number;
	/** Where the first of its waves or events goes. */
	place: number;
	/** Where the survey CSV goes that is worked out of respondents. */
	computed: string;
}

interface Around {
	stager: Stager;
	/** Is told the bytes of each chunk that was read. */
	told: (bytes: number) => void;
	/** Is called now and then, to tell how far it is. */
	tell: () => void;
}

/** Reads a file from beginning to end; its waves or events are staged as long as nothing is wrong with it. */
export function checkFile(
	given: CheckTask['files'][number],
	{ at, place, computed }: Stand,
	{ stager, told, tell }: Around
): FoundFile {
	const problems = new ProblemList();
	const failing: FoundFile['failing'] = [];
	const keep = ({ row, cells }: TextRecord) => {
		if (failing.length < mostFailing) failing.push({ row, cells: JSON.stringify(cells) });
	};
	const { mapping } = given;
	const respondents =
		mapping?.kind === 'respondents'
			? estimate(
					{
						...{ path: given.path, mapping, output: computed },
						corrections: given.corrections
					},
					{ problems, keep, told, tell }
				)
			: null;
	const table = respondents
		? respondents.made
			? openTable({ path: computed, kind: 'survey' }, problems, keep)
			: null
		: openTable({ ...given, mapping: mapping as Mapping | null }, problems, keep, told);
	const expected = given.expected ?? table?.format.name ?? 'survey';
	let [rows, count] = [0, 0];
	if (table && table.format.name !== expected)
		problems.error('other-kind', {}, { found: table.format.name, expected });
	else if (table) {
		const passing = function* () {
			for (const record of table.rows) {
				const errors = problems.errors;
				yield record;
				if (problems.errors > errors) keep(record);
				if (++rows % pause === 0) tell();
			}
		};
		count =
			expected === 'event'
				? stageEvents({ table, rows: passing(), at, place }, stager, problems)
				: stageWaves({ table, rows: passing(), at, place }, stager, problems);
		if (!count && !problems.errors) problems.error('no-rows');
	}
	const { filename } = given;
	return { filename, expected, problems, failing, rows, count, table, respondents };
}

interface Staged {
	table: OpenTable;
	rows: Iterable<TextRecord>;
	at: number;
	place: number;
}

function stageWaves({ table, rows, at, place }: Staged, stager: Stager, problems: ProblemList) {
	// Somewhere on earth it is tomorrow already.
	const assembly = new WaveAssembly(today() + 1, problems, {
		put(part, i) {
			if (!problems.errors) stager.put(at, part, place + i);
		},
		add(part, i) {
			if (!problems.errors) stager.add(part, place + i);
		},
		take: (i) => stager.take(place + i)
	});
	for (const row of mappedRows(table.format, table, table.mapping, rows, problems))
		assembly.add(row);
	assembly.end();
	return assembly.waves;
}

function stageEvents({ table, rows, at, place }: Staged, stager: Stager, problems: ProblemList) {
	const read = [...mappedRows(table.format, table, table.mapping, rows, problems)];
	const events = eventsOf(read, problems);
	if (!problems.errors) events.forEach((event, i) => stager.event(at, event, place + i));
	return events.length;
}
