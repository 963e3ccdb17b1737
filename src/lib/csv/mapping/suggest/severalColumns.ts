import { answerStance } from '$lib/csv/mapping/answerStance.ts';
import type { QuestionColumn, RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import { slugOf } from '$lib/csv/mapping/slugOf.ts';
import type { ColumnSample } from './columnSamples.ts';
import type { RespondentRole } from './suggestRespondents.ts';

/** What stands between the two names of a header of two rows. */
const between = ' / ';

/** The upper and the lower name of a column; of a header of one row there is no upper one. */
function namesOf(header: string): { upper: string; lower: string } {
	const at = header.indexOf(between);
	if (at < 0) return { upper: '', lower: header };
	return { upper: header.slice(0, at), lower: header.slice(at + between.length) };
}

/** Columns under one name that hold one text each, or nothing: boxes to tick. */
export function boxesAmong(samples: readonly ColumnSample[]): ColumnSample[] {
	const boxes = samples.filter(
		({ name, codes, filled, rows }) =>
			namesOf(name).upper !== '' && codes.length === 1 && filled < rows
	);
	const upper = ({ name }: ColumnSample) => namesOf(name).upper;
	return boxes.filter((box) => boxes.some((other) => other !== box && upper(other) === upper(box)));
}

/** The columns of each question: those of several answers stand together, by their upper name, else by standing side by side. */
export function questionColumns(
	samples: readonly ColumnSample[],
	roles: ReadonlyMap<string, RespondentRole>
): ColumnSample[][] {
	const found: ColumnSample[][] = [];
	const byUpper = new Map<string, ColumnSample[]>();
	let open: ColumnSample[] | null = null;
	for (const sample of samples) {
		const role = roles.get(sample.name);
		const { upper } = namesOf(sample.name);
		const together: ColumnSample[] | null = upper ? (byUpper.get(upper) ?? null) : open;
		open = null;
		if (role === 'question') found.push([sample]);
		if (role !== 'option') continue;
		const columns: ColumnSample[] = together ?? [];
		if (!together) found.push(columns);
		columns.push(sample);
		if (upper) byUpper.set(upper, columns);
		else open = columns;
	}
	return found;
}

const notChosenCells = /^(0|no|false|not (selected|chosen|checked|mentioned)|unchecked|unticked)$/i;

/** What the columns have in common at their beginning, up to the end of a word. */
function commonName(headers: string[]): string {
	let length = 0;
	const [first = ''] = headers;
	while (length < first.length && headers.every((each) => each[length] === first[length])) length++;
	return first.slice(0, length).replace(/[\s_\W]+$/, '');
}

/** A question that allows several answers, of its columns; what was said of it before is kept. */
export function severalOf(
	columns: readonly ColumnSample[],
	before: RespondentMapping | null
): QuestionColumn {
	const headers = columns.map(({ name }) => name);
	const known = before?.questions.find(({ several }) =>
		several?.options.some(({ header }) => headers.includes(header))
	);
	const question = namesOf(headers[0]!).upper || commonName(headers) || headers[0]!;
	const notChosen = columns.flatMap(({ codes }) => codes.filter((c) => notChosenCells.test(c)));
	return {
		questionId: slugOf(question) || 'question',
		...{ question, questionText: null, topic: null, askedIf: null },
		...known,
		header: headers[0]!,
		answers: [],
		several: {
			options: headers.map((header) => {
				const said = known?.several?.options.find((option) => option.header === header);
				const response = namesOf(header).lower;
				return said ?? { header, response, stance: answerStance(response) ?? null };
			}),
			notChosen: known?.several?.notChosen ?? [...new Set(notChosen)],
			noneCount: known?.several?.noneCount ?? notChosen.length > 0
		}
	};
}
