import { codesOf } from '$lib/csv/format/codesOf.ts';
import type { DateOrder } from '$lib/csv/cells/dateOrders.ts';
import type { ColumnUse, Mapping, ReadingHints } from '$lib/csv/mapping/mapping.ts';
import { type Stance, stances } from '$lib/survey/estimate.ts';
import { formatOf } from './fields.ts';
import {
	factNames,
	isPercentages,
	moreFacts,
	noAnswer,
	notStated,
	percentagesOf
} from './mappingView.ts';

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

export const readKind = (form: FormData): Mapping['kind'] =>
	textOf(form, 'kind') === 'event' ? 'event' : 'survey';

const isDateOrder = (text: string): text is DateOrder =>
	['day-first', 'month-first', 'year-first'].includes(text);

/** How the file is to be cut, where somebody said so. */
export function readHints(form: FormData): ReadingHints {
	const [encoding, row, rows] = ['encoding', 'headerRow', 'headerRows'].map((name) =>
		textOf(form, name!)
	);
	// not trimmed: it may be a tab
	const delimiter = String(form.get('delimiter') ?? '');
	return {
		...(encoding && { encoding }),
		...(delimiter && { delimiter }),
		...(/^[1-9]\d{0,3}$/.test(row!) && { headerRow: Number(row) }),
		...((rows === '1' || rows === '2') && { headerRows: rows === '2' ? 2 : 1 })
	};
}

/** What a form says of the answer or group that a column is about, over what else was known of it. */
function readFacts(form: FormData, at: number, known: Record<string, string> = {}) {
	const all = [...factNames, ...moreFacts];
	// A form that shows all facts of the column lacks those that it has no longer.
	const names = form.has(`facts-${at}`) ? all : all.filter((name) => form.has(`${name}-${at}`));
	const said = names.map((name) => [name, textOf(form, `${name}-${at}`)] as const);
	const others = Object.entries(known).filter(([name]) => !names.includes(name));
	return Object.fromEntries([...others, ...said.filter(([, fact]) => fact)]);
}

function readColumn(form: FormData, at: number, was: ColumnUse): ColumnUse {
	const said = form.get(`use-${at}`);
	if (said === null) return was;
	const { header } = was;
	const facts = readFacts(form, at, was.facts);
	const named = Object.keys(facts).length > 0;
	if (said === percentagesOf) {
		// a column just chosen says what its header says, until somebody says otherwise
		const fresh = !isPercentages(was) && !named && form.get(`facts-${at}`) !== percentagesOf;
		return { header, to: 'percent', facts: fresh ? { response: header.trim() } : facts };
	}
	const to = String(said) || null;
	return to === 'group_sample_size' && named ? { header, to, facts } : { header, to };
}

/** What a form says that cells mean, over what else was known of them; a cell left open stands for itself. */
function readMeanings(form: FormData, name: string, known: Record<string, string>) {
	const meaningOf = codesOf(known);
	const cells = form.getAll(`cell-${name}`).map(String);
	const said = form.getAll(`value-${name}`).map((each) => String(each).trim());
	const meanings = { ...known };
	for (const [i, cell] of cells.entries()) {
		if (said[i]) meanings[cell] = said[i] === notStated ? '' : said[i];
		else if (meaningOf(cell) !== cell) meanings[cell] = cell;
	}
	return meanings;
}

/**
 * What a form says of the columns and what is missing, over what was recognised.
 *
 * @param anew whether the file is cut otherwise than for the form, so that its columns are others
 */
export function readMapping(form: FormData, suggested: Mapping, anew = false): Mapping {
	const constants: Mapping['constants'] = {};
	const values = { ...suggested.values };
	for (const { name } of formatOf(suggested.kind).columns) {
		const constant = textOf(form, `constant-${name}`);
		if (constant) constants[name] = constant;
		const said = readMeanings(form, name, suggested.values[name] ?? {});
		if (Object.keys(said).length) values[name] = said;
	}
	const responses = form.getAll('response-of').map(String);
	const chosen = form.getAll('stance').map(String);
	const said = responses.flatMap((response, i) =>
		stances.includes(chosen[i] as Stance) ? [[response, chosen[i] as Stance] as const] : []
	);
	const notAnswers = [
		...responses.filter((_, i) => chosen[i] === noAnswer),
		...(suggested.notAnswers ?? []).filter((each) => !responses.includes(each))
	];
	const waveIdWith = form.getAll('wave-id-with').map(String);
	const [dates, percents] = [textOf(form, 'dates'), textOf(form, 'percents')];
	const { notAnswers: _, only, ...others } = suggested;
	const rows = only && (form.has('only') || !form.has('only-asked')) ? { only } : {};
	return {
		...others,
		...rows,
		columns: suggested.columns.map((use, at) => (anew ? use : readColumn(form, at, use))),
		constants,
		values,
		stances: Object.fromEntries(said),
		...(notAnswers.length && { notAnswers }),
		...(waveIdWith.length && { waveIdWith }),
		dates: isDateOrder(dates) ? dates : null,
		percents: percents === 'percent' || percents === 'share' ? percents : null
	};
}
