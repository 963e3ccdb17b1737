import type { DateOrder } from '$lib/csv/cells/dateOrders.ts';
import type { Format } from '$lib/csv/format/format.ts';

// Saying which column of a file holds what.
type Kind = Format['name'];

export const title = 'What the columns hold';
export const lead =
	'What was recognised is filled in. Look through it, correct what is wrong and fill in what the file does not say; nothing is published yet.';
export const savedFor = (programme: string, asked: string[]) =>
	asked.length
		? `Filled in as it was saved for ${programme}. Still needed, for this wave alone: ${asked.join(', ')}.`
		: `Filled in as it was saved for ${programme}. Look through it all the same.`;
export const toMend = (n: number) =>
	`${n === 1 ? 'One answer is' : `${n} answers are`} needed before the file can be checked. What you filled in is still here.`;
export const lookedAnew = 'The page follows what you chose. Nothing is stored yet.';
export const readAnew =
	'The file was read anew, so its columns are recognised anew below; what else you filled in is still here.';
export const asksMore =
	'With these columns the file asks for more: say below what its values and answers mean, or leave them as they are and go on.';

export const kind = 'What the file holds';
export const kinds: Record<Kind, string> = {
	survey: 'published percentages, one or more in a row',
	event: 'events of the timeline, one in a row'
};
export const respondents = 'One row for each person asked?';
export const toRespondents = 'Compute percentages from respondents';

export const howRead = 'How the file was read';
export const readAs = (encoding: string, delimiter: string, rows: number[]) =>
	`${encoding}, cells divided by ${delimiter}, column names in ${rows.length > 1 ? `rows ${rows.join(' and ')}` : `row ${rows[0]}`}.`;
export const unsure = 'The encoding is a guess: look whether accents and other letters are right.';
export const correctReading = 'Correct this';
export const encoding = 'Encoding';
export const delimiter = 'Divided by';
export const headerRow = 'Row of the column names';
export const headerRowHelp = 'As a spreadsheet counts them; of two, the upper one.';
export const headerRows = 'The column names take';
export const headerRowsNames = { '1': 'one row', '2': 'two rows' };
export const delimiterNames: Record<string, string> = {
	',': 'commas',
	';': 'semicolons',
	'\t': 'tabs',
	'|': 'vertical bars'
};
export const foundOut = (name: string) => `${name} (found out)`;
export const look = 'Show the page with this';

export const columns = 'Columns of the file';
export const columnsHelp =
	'Beside each column stands what its cells look like. Choose what it holds; what is left out is not kept.';
export const columnOfFile = 'Column of the file';
export const holds = (header: string) => `What “${header}” holds`;
export const noName = (position: number) => `column ${position}, without a name`;
export const empty = 'empty';
export const leftOut = '– left out –';
export const percentages = 'percentages of one answer or group';
export const percentagesTitle = 'Columns of percentages';
export const percentagesHelp =
	'The file has one column for each answer, group or question. Say which; what is empty for the group is about everyone asked.';
export const onlyRows = (header: string, cell: string) =>
	`Read only the rows with “${cell}” in “${header}”: the others repeat them.`;
export const notRecognised = (n: number) =>
	`${n === 1 ? 'One column is' : `${n} columns are`} left out`;
export const notShown = (n: number) => `${n} more columns are left out and not listed here.`;
export const groups: Record<string, string> = {
	wave: 'Wave',
	question: 'Question',
	answer: 'Answer',
	group: 'Group',
	source: 'Source',
	event: 'Event'
};
/** Columns whose cells say two things. */
export const pairNames: Record<string, string> = {
	'start_date+end_date': 'first and last day, in one cell',
	'sample_size+population': 'sample size and population, in one cell',
	'question_id+question': 'question, which names its id too',
	'question_id+question+question_text': 'exact wording, which names its question too',
	'response+response_kind': 'response, which tells sums of others too',
	'group_type+group': 'group, which tells its type too'
};
export const take = 'All columns of numbers at once';
export const takeHelp = (n: number) =>
	`${n} columns hold numbers. If each stands for the same kind of thing, say it once; then look at each below.`;
export const takeKinds = {
	answers: 'a column for each answer',
	groups: 'a column for each group',
	questions: 'a column for each question',
	days: 'a column for each day or period of fieldwork'
};
export const asRecognised = '– as recognised –';
export const takeThem = 'Take them so';
export const taken = (n: number) =>
	`${n === 1 ? 'One column is' : `${n} columns are`} taken for percentages now. Nothing is stored yet.`;
export const takenInVain = 'Choose first what the columns stand for.';
export const ofAnswer = (header: string, label: string) => `${label}, for “${header}”`;

export const constants = 'What the file does not say';
export const constantsHelp =
	'The same for every row of the file; a column that says it goes before.';
export const moreConstants = 'More that could be said';
export const nothingMissing = 'Every column that is needed is there.';
export const required = 'needed';
export const withExample = (meaning: string, example: string) =>
	`${meaning} For example: ${example}.`;
export const orDates = 'one of the three dates is needed';
export const waveIdHelp =
	'Leave it empty and it is made of the survey programme and the last day of fieldwork.';
export const waveIdWith = 'The name made of these also says';
export const waveIdWithHelp =
	'Where several waves of a programme ended on the same day and differ only in this.';
export const notSaid = '– not stated –';

export const values = 'What cells mean';
export const valuesHelp = 'These cells are not written as ours are. Say what each stands for.';
export const cellOf = (cell: string, label: string) => `“${cell}” in ${label}`;
export const asItStands = '– as it stands –';

export const stances = 'Where the answers stand';
export const stancesHelp =
	'To the question: for it, against it, between them, or without an opinion. Leave it open where the question has no sides; rows with bases and sums are no answers.';
export const stanceNames: Record<string, string> = {
	favour: 'favour: for it',
	oppose: 'oppose: against it',
	middle: 'middle: between them',
	none: 'none: don’t know, refused, no opinion'
};
export const noAnswerRow = '– no answer: leave the row out –';
export const noSides = '– no sides –';
export const moreResponses = (n: number) =>
	`${n} more answers are not listed here; give the file a column stance for them.`;

export const dates = 'Which number of a date comes first?';
export const datesAsk = (cell: string, ways: number) =>
	`“${cell}” can be read in ${ways > 2 ? 'three' : 'two'} ways.`;
export const datesEvidence = (cell: string, order: DateOrder) =>
	`“${cell}” in the same file can only have the ${order.replace('-first', '')} first.`;
export const datesClash =
	'Other dates of the file show different orders, so each of its dates must be looked at.';
export const dateOrders = {
	'day-first': 'The first number is the day',
	'month-first': 'The first number is the month',
	'year-first': 'The first number is the year'
};

export const percents = 'Percent or shares?';
export const percentsAsk = (cell: string) =>
	`All numbers lie between 0 and 1, as ${cell} does. Are these shares of one, or percentages below one?`;
export const percentKinds = {
	share: 'Shares of one: 0.7 is 70%',
	percent: 'Percentages: 0.7 is 0.7%'
};

export const save = 'Save this for the next file';
export const saveHelp =
	'The next file of the programme with the same columns then needs only what belongs to one wave and stands in no column, such as the title and link of its source.';
export const programme = 'Survey programme';
export const check = 'Check the file with this';
export const back = 'Back to the draft';

export const faultOf = (label: string, what: string) => `${label}: ${what}`;
export const twice = (label: string, headers: string[]) =>
	`${label} is chosen for ${headers.map((each) => `“${each}”`).join(' and ')}. Keep one of them; leave the other out.`;
export const noColumn = (label: string) =>
	`Choose a column for ${label}, or fill it in where the file does not say it.`;
export const noPercentages = 'Choose the column or columns that hold the percentages.';
export const noDate = 'Choose a column for one of the dates of the wave, or fill one in.';
export const noProgramme = 'Write the name of the survey programme under which it is saved.';
export const noAnswerOf = (header: string) =>
	`Say which answer “${header}” holds the percentages of.`;
export const sayDates = 'Say which number of the dates comes first.';
export const sayPercents = 'Say whether these are shares or percentages.';
export const unreadable = 'No rows of cells were found. Correct how the file is read.';
