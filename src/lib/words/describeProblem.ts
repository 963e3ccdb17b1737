import { type Encoding, encodings } from '$lib/csv/encoding/encodings.ts';
import type { Problem, ProblemType } from '$lib/csv/problems/problem.ts';
import { cellWordings } from './describeProblemOfCell.ts';
import { respondentWordings } from './describeRespondents.ts';
import { visible } from './visible.ts';

/** What is wrong, and what to do about it, in one sentence each. */
export interface ProblemWords {
	what: string;
	advice: string;
}

const quote = (text: string | number | null | undefined) => `“${visible(String(text ?? ''))}”`;

const encodingName = (name: string | number | undefined) =>
	encodings[name as Encoding] ?? String(name);

const wave = (problem: Problem) => quote(problem.facts.wave);

const wordings: Record<ProblemType, (problem: Problem, cell: string) => [string, string]> = {
	'not-in-encoding': ({ facts }) => [
		`Line ${facts.line} holds bytes that mean nothing in ${encodingName(facts.encoding)}.`,
		'Save the file again as “CSV UTF-8” and upload that file; if it is written in another encoding, say in which.'
	],
	'assumed-encoding': ({ facts }) => [
		`The file does not say in which encoding it is written; it was read as ${encodingName(facts.encoding)}${facts.words ? `, in which it says ${quote(facts.words)}` : ''}.`,
		'If the letters are right, accept it; if not, name the encoding or save the file again as “CSV UTF-8”.'
	],
	'empty-file': () => [
		'The file holds nothing.',
		'Begin with the template: a header row, then one row for each published number.'
	],
	'no-rows': () => [
		'The file holds a header and no row below it.',
		'Add a row for each published number or event; a file without any is not needed.'
	],
	'other-kind': ({ facts }) => [
		`This is ${facts.found === 'event' ? 'an event' : 'a survey'} CSV, and ${facts.expected === 'event' ? 'an event' : 'a survey'} CSV is expected here.`,
		facts.found === 'event'
			? 'Scripts send events to /api/events; shipped ones stand in events.csv.'
			: 'Scripts send surveys to /api/waves; shipped ones stand in the folder surveys.'
	],
	'not-a-csv': ({ facts }) =>
		facts.found === 'pdf'
			? [
					'This is a PDF document, not a CSV file.',
					'Put its table into a spreadsheet, compare it with the document, and save it as “CSV UTF-8”.'
				]
			: [
					'This is an Excel workbook, not a CSV file, whatever its name says.',
					'Open it in the spreadsheet program, save the sheet with the table as “CSV UTF-8”, and upload that file.'
				],
	preamble: ({ cell, facts }) => [
		`The lines above row ${facts.header}, from ${quote(cell)} on, are taken for a heading of the table, and row ${facts.header} for its header.`,
		'If the header stands in another row, say which.'
	],
	'two-row-header': ({ row, facts }) => [
		`Rows ${row} and ${facts.second} are read together as the header: the upper name counts for all columns below it.`,
		'If the header takes one row only, say so.'
	],
	titles: ({ cell, facts }) => [
		`${facts.count} lines, the first of them ${quote(cell)}, are taken for the titles of the rows below them, as a column ${quote(facts.column)}.`,
		'Say among the columns what it holds, such as the question of each row.'
	],
	'unclosed-quote': ({ cell }) => [
		`A quotation mark opens the cell that begins ${quote(cell)} and is never closed.`,
		'Close the cell with a quotation mark; one that belongs to the text is written twice.'
	],
	'stray-quote': ({ cell, facts }) => [
		`A quotation mark stands inside cell ${facts.position} of the row, near ${quote(cell)}.`,
		'Put the whole cell in quotation marks and write those that belong to the text twice.'
	],
	'duplicate-header': ({ column, facts }) => [
		column === facts.first
			? `Two columns are called ${quote(column)}.`
			: `The columns ${quote(facts.first)} and ${quote(column)} would both be read as ${facts.name}.`,
		'Rename or remove one of them.'
	],
	'missing-column': ({ column, facts }) => [
		`The column ${quote(column)} is missing; every ${facts.format} file needs it.`,
		'Add the column and fill it in on each row; the template shows all columns.'
	],
	'unknown-column': ({ column, facts }) => [
		column
			? `The column ${quote(column)} is not part of the format and would not be kept.`
			: `Column ${facts.position} has no name and would not be kept.`,
		'Rename it if it is one of ours under another name, move its text to notes, or accept that it is left out.'
	],
	'wide-mixed': ({ column, cell, facts }) => [
		cell === null
			? `The file has a column ${quote(column)} and also one column for each of the answers ${quote(facts.answers)}.`
			: `The columns ${quote(facts.answers)} look like one column for each answer, but ${quote(column)} also holds ${quote(cell)}.`,
		'Write either one column for each answer holding numbers only, or one row for each answer with the columns response and percent.'
	],
	'assumed-answer': ({ column }) => [
		`The column ${quote(column)} was read as an answer of that name, because it holds numbers.`,
		'Accept this if it is one; else say what the column holds, or that it is left out.'
	],
	'left-out': ({ facts }) => [
		`${facts.count === 1 ? 'One column is' : `${facts.count} columns are`} left out: ${quote(facts.columns)}.`,
		'Nothing is to be done, unless one of them belongs to the result.'
	],
	'left-out-numbers': ({ column, facts }) => [
		`${column ? `The column ${quote(column)}` : `Column ${facts.position}, which has no name,`} is left out, but its cells, such as ${quote(facts.example)}, look like percentages of the same table.`,
		'If it holds an answer or a group, say so among the columns; if it is something else, accept that it is left out.'
	],
	'left-out-rows': ({ facts }) => [
		`${facts.count === 1 ? 'One kind of row is' : `${facts.count} kinds of rows are`} left out: ${quote(facts.rows)}.`,
		'Nothing is to be done, unless one of them is an answer that the others do not repeat; how many were asked is kept where it stands beside the columns.'
	],
	'base-for-answer': ({ cell }) => [
		`${quote(cell)} was read as an answer, but reads as the number of people asked.`,
		'Leave the row out and write the number into group_sample_size, or accept it if it is an answer.'
	],
	'reused-mapping': ({ facts }) => [
		`The file is read as an earlier one was, which states of every row: ${quote(facts.facts)}.`,
		'Accept this if it is true of this file too; else say anew what the columns hold.'
	],
	'partial-file': ({ facts }) => [
		`This looks like the file of the rows that could not be read (it has ${quote(facts.columns)}): it holds those alone.`,
		'Put them back into the whole file, or accept it where the other rows are published already or not wanted.'
	],
	'field-count': ({ facts }) => [
		`The row has ${facts.found} cells, the header ${facts.expected}.`,
		'Text that contains a comma must stand in quotation marks; an empty cell still needs its comma.'
	],
	footnotes: ({ cell, facts }) => [
		Number(facts.lines) === 1
			? `The last line of the file, ${quote(cell)}, is taken for a footnote and would not be kept.`
			: `The last ${facts.lines} lines of the file, from ${quote(cell)} on, are taken for footnotes and would not be kept.`,
		'Put what a reader must know into notes, then accept that it is left out; a row of the table needs all of its cells.'
	],
	'no-date': (problem) => [
		`The wave ${wave(problem)} has no date.`,
		'State start_date, end_date or release_date on its rows; a year alone will do.'
	],
	'dates-out-of-order': ({ cell, column, facts }) => [
		`${quote(cell)} in ${quote(column)} lies before ${quote(facts.date)} in ${quote(facts.before)}.`,
		'Correct whichever of the two is wrong.'
	],
	'in-future': (problem) => [
		`${quote(problem.cell)} lies in the future, for the wave ${wave(problem)}.`,
		'Correct the date, or accept it where the wave is still in the field or yet to be published.'
	],
	'made-wave-id': ({ facts }) => [
		`The file names no waves; ${facts.waves === 1 ? 'its wave is called' : `its ${facts.waves} waves get names like`} ${quote(facts.example)}, by programme and date.`,
		'Nothing is to be done, unless a wave is published already under another name: then add the column wave_id.'
	],
	'same-wave-id': (problem) => [
		`${quote(problem.cell)} in ${quote(problem.column)} is not what row ${problem.facts.first} says (${quote(problem.facts.stated)}), but both waves would be called ${wave(problem)}.`,
		'If these are two waves, name them in the column wave_id, or have the difference in their made names; if they are one, correct the cell.'
	],
	'contradicts-wave': (problem) => [
		problem.cell?.trim()
			? `${quote(problem.cell)} contradicts row ${problem.facts.first}, which ${problem.facts.stated ? `says ${quote(problem.facts.stated)}` : 'leaves the cell empty'} for the same wave ${wave(problem)}.`
			: `The cell is empty, but row ${problem.facts.first} says ${quote(problem.facts.stated)} for the same wave ${wave(problem)}.`,
		'Facts of a wave must be the same on all of its rows; if these are two waves, give each its own wave_id.'
	],
	'contradicts-question': ({ cell, facts }) => [
		`${quote(cell)} is another ${facts.about === 'topic' ? 'topic' : 'label'} for the question ${quote(facts.question)} than ${quote(facts.stated)} in row ${facts.first}.`,
		'Use one text for one question; a different wording is told apart by variant, a different question by its own question_id.'
	],
	'duplicate-key': ({ cell, facts }) => [
		`The row ending at ${quote(cell)} is there already: row ${facts.first} has the same ${facts.key}.`,
		'Remove one of the two, or tell them apart where they differ.'
	],
	'same-answer': ({ cell, facts }) => [
		`${quote(cell)} and ${quote(facts.stated)} in row ${facts.first} differ by capital letters or spaces only, but count as two.`,
		'Write them alike if they are the same; accept it if they are two.'
	],
	'base-above-sample': ({ cell, column, facts }) => [
		`${quote(cell)} in ${quote(column)} is more than the whole sample of ${quote(facts.wave)}, ${facts.sample}.`,
		'Compare both with the source; one may be weighted or of another wave. Accept it if it was published so.'
	],
	'sum-above-100': ({ facts }) => [
		`The answers to ${quote(facts.question)}${facts.variant ? ` (${facts.variant})` : ''} in ${quote(facts.wave)}${facts.group === 'all' && facts.groupType === 'all' ? '' : ` for ${quote(facts.group)}`} sum to ${facts.sum}%, more than rounding explains.`,
		'Compare them with the source; mark a sum of other answers as net and a choice of several as multiple, or accept the table as it was published.'
	],
	'published-question': ({ cell, facts }) => [
		`${quote(facts.question)} is called ${quote(cell)} here, but ${quote(facts.stated)} in the published wave ${quote(facts.wave)}.`,
		'If it is another question, give it a question_id of its own, since waves are compared by it; if it is the same, use the published label, or accept that it changes.'
	],
	'removes-rows': ({ facts }) => [
		Number(facts.rows) === 1
			? `A row of ${quote(facts.wave)} that is published is not in this file and would be removed.`
			: `${facts.rows} rows of ${quote(facts.wave)} that are published are not in this file and would be removed.`,
		'A file holds all rows of each of its waves: add them, or accept it where they are to go or are called otherwise now.'
	],
	...cellWordings,
	...respondentWordings,
	'too-many-problems': ({ facts }) => [
		`There are ${facts.total} problems; the first ${facts.shown} are listed.`,
		'Correct these first: many have often one cause.'
	]
};

/** Words a problem for the person whose file it is. The place (row and column) is left to whoever shows it. */
export function describeProblem(problem: Problem): ProblemWords {
	const [what, advice] = wordings[problem.type](problem, (problem.cell ?? '').trim());
	return { what, advice };
}
