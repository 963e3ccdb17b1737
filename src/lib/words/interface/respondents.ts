// Saying what stands in a file with one row for each person asked.
import type { RespondentRole } from '$lib/csv/mapping/suggest/suggestRespondents.ts';
import { formatCount } from '$lib/words/formatCount.ts';

export const title = 'Percentages from respondents';
export const lead =
	'One row of the file is one person. Say what its columns hold; the percentages, their ranges and the numbers of interviews are computed here. No single answer is stored or shown, and the file is removed once the wave is published.';
export const published = 'The file holds published percentages instead?';
export const toMapping = 'Say what its columns hold';
export const unreadable = 'No table is found in the file.';
/** Which of its two pages one is on. */
export const steps = { columns: 'page 1 of 2', details: 'page 2 of 2' };

export const columns = 'What the columns are';
export const columnsHelp =
	'Beside each column stands what its first cells look like. What is suggested follows from names and cells; correct it where it is wrong. Leave out what names people and whatever is not needed. Where people could choose several answers, each a column of its own, take each of these as one of several answers: columns with the same upper name, or side by side, become one question.';
export const roles: Record<RespondentRole, string> = {
	question: 'a question',
	option: 'one of several answers',
	group: 'groups of people',
	margin: 'a margin to weight to',
	weight: 'the weight',
	stratum: 'the stratum',
	cluster: 'the cluster (sampling unit)'
};
export const leftOut = '– left out –';
export const roleOf = (column: string) => `What “${column}” is`;
export const distinct = (count: number) =>
	count === 0 ? 'empty' : `${formatCount(count)} different ${count === 1 ? 'cell' : 'cells'}`;
export const emptyShare = (filled: number, rows: number) =>
	filled === rows
		? ''
		: `, empty in ${formatCount(rows - filled)} of the first ${formatCount(rows)}`;
export const suggested = (count: number) =>
	`${formatCount(count)} ${count === 1 ? 'column has' : 'columns have'} a use.`;
export const next = 'Go on to answers and wave';
export const noQuestions = 'Choose at least one column as a question.';
export const onlyOne = (role: string) => `Only one column can be ${role}.`;

export const tooManyCells = (column: string, most: number) =>
	`“${column}” holds more than ${formatCount(most)} different cells, too many for answers or groups. Leave it out, or put its cells into fewer kinds in a spreadsheet before.`;

export const details = 'What the answers mean';
export const detailsLead =
	'Say who was asked and how the answers are called; then the percentages are computed and shown to you alone.';
export const back = 'Back to the columns';
export const compute = 'Compute and check';
export const toMend = (n: number) =>
	`${n === 1 ? 'One answer is' : `${formatCount(n)} answers are`} needed before percentages can be computed. What you filled in is still here.`;
export const questionsTitle = (count: number) =>
	count === 1 ? 'The question' : `The ${formatCount(count)} questions`;
export const questionsHelp =
	'Say what each cell of a column stands for. Don’t know and refused are answers, too, unless you say that a cell is none; empty cells are none.';
export const severalHelp =
	'Several answers were allowed: each is a column, chosen where its cell is filled.';
export const optionColumn = 'Column';
export const optionFor = (column: string) => `Answer that “${column}” holds`;
export const optionStanceFor = (column: string) => `Side of “${column}”`;
export const notChosen = 'Cells that mean not chosen (divided by semicolons)';
export const notChosenHelp = 'Empty cells always do; every other cell is a choice.';
export const noneCount = 'People who chose none count among those asked';
export const unnamedOptions = (columns: string[]) =>
	`Say which answer ${columns.map((column) => `“${column}”`).join(', ')} ${columns.length === 1 ? 'holds' : 'hold'}.`;
export const sameOptions = (response: string) =>
	`Two columns of one question hold the answer “${response}”; name them differently.`;
export const shareLabels =
	'Questions without any names for their answers take those of the first question with the same cells';
export const question = 'The question in a few neutral words';
export const questionId = 'Its stable name';
export const questionIdHelp = 'Small letters, digits and hyphens; the same as in other waves.';
export const questionText = 'Exact wording';
export const topic = 'Topic';
export const answersOf = (column: string) => `Answers in “${column}”`;
export const cell = 'Cell';
export const response = 'Answer as it is published';
export const stance = 'Side';
export const counts = 'Counts as';
export const anAnswer = 'an answer';
export const noAnswer = 'no answer';
export const stanceNames = {
	'': 'no side',
	favour: 'in favour',
	oppose: 'opposed',
	middle: 'in between',
	none: 'no opinion'
};
export const emptyCell = '(empty)';
export const responseFor = (code: string, column: string) => `Answer for “${code}” in “${column}”`;
export const stanceFor = (code: string, column: string) => `Side of “${code}” in “${column}”`;
export const countsFor = (code: string, column: string) =>
	`What “${code}” in “${column}” counts as`;
export const asked = 'Who was asked';
export const everyone = 'everyone';
export const askedOf = 'those with a certain cell in';
export const askedCodes = 'which is one of (divided by semicolons)';

export const groupsTitle = 'Groups';
export const groupsHelp = 'Write a hyphen (-) for cells that are no group of their own.';
export const groupType = 'Kind of group';
export const groupTypeHelp = 'Such as party, age or region.';
export const groupFor = (code: string, column: string) => `Group for “${code}” in “${column}”`;
export const group = 'Group';

export const marginsTitle = 'Margins to weight to';
export const marginsHelp =
	'Weights are made here so that these shares are met. Cells with the same category share one target.';
export const category = 'Category';
export const percent = 'Share in %';
export const categoryFor = (code: string, column: string) =>
	`Category for “${code}” in “${column}”`;
export const percentFor = (code: string, column: string) => `Share of “${code}” in “${column}”`;

export const newColumns = (columns: string[]) =>
	`${columns.length === 1 ? 'One column was' : `${formatCount(columns.length)} columns were`} not in the earlier file and ${columns.length === 1 ? 'is' : 'are'} left out: ${columns
		.slice(0, 12)
		.map((column) => `“${column}”`)
		.join(', ')}${columns.length > 12 ? ' and others' : ''}.`;
export const sayNewColumns = 'Say what the columns are';

export const factsTitle = 'The wave';
export const factsHelp = 'What the file itself does not say. The number of interviews is counted.';
export const moreFacts = 'More that can be stated';
export const label = (column: string) => column.replaceAll('_', ' ');
export const waveIdHelp = 'Made of programme and date where it is left empty.';

export const missingFact = (column: string) => `State the ${label(column)}.`;
export const noDate = 'State when people were asked; a year alone will do.';
export const factFault = (column: string, what: string, advice: string) =>
	`${label(column)}: ${what} ${advice}`;
export const noQuestion = (column: string) => `Say in a few words what “${column}” asks.`;
export const sameId = (id: string) =>
	`Two questions have the stable name “${id}”; give each its own.`;
const cellList = (codes: string[]) =>
	codes
		.slice(0, 5)
		.map((code) => `“${code}”`)
		.join(', ') + (codes.length > 5 ? ' and others' : '');
export const unnamedAnswers = (column: string, codes: string[]) =>
	`Say what ${cellList(codes)} in “${column}” ${codes.length === 1 ? 'stands' : 'stand'} for.`;
export const noAnswers = (column: string) => `No cell of “${column}” counts as an answer.`;
export const noAskedCodes = (column: string) => `Say which cells mean that “${column}” was asked.`;
export const noGroupType = (column: string) =>
	`Say what kind of groups “${column}” holds; “all” stands for everyone.`;
export const unnamedGroups = (column: string, codes: string[]) =>
	`Say which groups ${cellList(codes)} in “${column}” ${codes.length === 1 ? 'is' : 'are'}.`;
export const noTargets = (column: string) =>
	`Give every cell of “${column}” a category and a share above 0.`;
export const twoTargets = (column: string) =>
	`A category of “${column}” has two different shares; give it one.`;
export const targetSum = (column: string, sum: number) =>
	`The shares of “${column}” add to ${sum.toFixed(1)}%, not to 100%.`;
