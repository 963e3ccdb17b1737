// All that can be downloaded, and how files are written and read.
import { formatCount } from '$lib/words/formatCount.ts';

export const title = 'Data';
export const description = 'Everything shown here as CSV, with its formats and addresses.';
export const lead = 'Everything shown here can be taken away as CSV, as it was published.';
export const withheld =
	'Rows that rest on too few interviews are in no file, on no page and in no answer to a script, and with them those from which they could be worked out. [The rule](/methods#small-bases) looks at one wave alone, so that a file stays as it is; the page of the wave says which groups are missing and why.';
export const onThisPage = 'On this page';

export const downloads = 'Downloads';
export const allSurveys = 'All surveys';
export const surveysSize = (waves: string, percentages: string) =>
	`${waves} waves, ${percentages} percentages`;
export const allEvents = 'All events';
export const eventsSize = (events: string) => `${events} entries`;
export const forPrograms = 'Description of both for programs';
export const dataPackage = '(Data Package with Table Schema)';
export const emptyFiles = 'Empty files to fill in:';
export const surveyTemplate = 'surveys';
export const eventTemplate = 'events';
export const fileForEach = (listed: number, total: number) =>
	listed === total
		? `One file for each of the ${formatCount(total)} questions`
		: `One file for each question: the ${formatCount(listed)} asked most often, of ${formatCount(total)}; each of the others has one beside its page`;
export const waves = (n: number) => `${n} ${n === 1 ? 'wave' : 'waves'}`;

export const addresses = 'Addresses for scripts';
export const csvBeside =
	'Every page that shows numbers has its CSV beside it: add `.csv` to its address and keep what follows the question mark. The files may be read from any site. Each answer carries an `ETag`; send it back as `If-None-Match` and you get 304 while nothing has changed. A value that cannot be used is answered with 400 and a sentence.';
export const surveysAddress =
	'All surveys. Narrow by: country, pollster, programme, topic, question, from, to.';
export const questionAddress = 'One question. Narrow by: answer, country, from, to.';
export const waveAddress = 'One wave as it stands now.';
export const revisionAddress =
	'One revision of a wave; it never changes. Those of an event stand under its own address, /timeline/EVENT/r/1.csv.';
export const eventsAddress = 'The timeline. Narrow by: category (as often as you like), from, to.';
export const packageAddress = 'What the files are and what their columns mean, for programs.';
export const uploading = 'Uploading from a script';
export const token =
	'An editor with a [token](/upload/tokens) sends a file with `PUT`, surveys to `/api/waves`, events to `/api/events`. The answer is JSON: the list of problems, each with row, column and cell; or for each wave whether it is new, changed or identical, its revision, and in `withheld` how many of its rows readers will not get. All of the file is published or nothing; `published` is true where everything in it is on the site now, what was there already included. `?check=1` answers what would happen and stores nothing; `?accept=NAME`, once for each, accepts a warning by the name given with it. `?note=…` says why, at most 500 characters, and readers see it in the history: it can always be said, and must be where something published is replaced. Anything else in the address is refused.';

export const understood = 'What is understood';
export const understoodTitle = 'Files as they leave the pollster';
export const understoodLead =
	'The formats below are what is written here and what scripts send. An editor may upload other files: what is certain is read, what is likely is suggested for the editor to confirm, and whatever was taken for granted is said. Nothing is guessed in silence.';
/** What is read of files of other houses. */
export const understoodPoints = [
	{
		about: 'Letters',
		text: 'UTF-8 with or without a byte-order mark, UTF-16, Windows-1252, CP949 (EUC-KR) and Shift_JIS. An encoding other than Unicode is a warning to accept, unless the editor names it.'
	},
	{
		about: 'Cells',
		text: 'Divided by commas, semicolons, tabs or vertical bars, or as a line `sep=;` says; any ends of lines; empty lines and columns, lines above the header and footnotes below the table are passed over and named; a header may take two rows.'
	},
	{
		about: 'Columns',
		text: 'By our names and by those of other houses listed below; others the editor matches, with samples of their cells. One column for each answer or group is turned into one row for each. What the file does not say, such as country or source, is filled in once. All of it can be kept for the next file of the same survey programme.'
	},
	{
		about: 'Numbers and dates',
		text: 'As said under [Dates and numbers](#dates): what can mean one thing only is read, what can mean two is asked about, and nothing else is ever made a number or a date.'
	},
	{
		about: 'Respondents',
		text: 'A file with one row for each person asked is not published; the editor says what its columns hold, and percentages with their ranges are computed from it.'
	}
];

export const surveyFormat = 'Survey format';
export const surveyRow =
	'One row is one published percentage: in this wave, to this question, this group gave this answer this often. Facts about the wave repeat on each of its rows. Files are written in UTF-8 with a header row and commas.';
export const surveyColumns = 'Columns of the survey format';
export const dates = 'Dates';
export const datePrecision =
	'A date is written `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known. It is drawn with the precision it has: a month is a span of days, not one of them. It lies in the years 1900 to 2100; where it is not known the cell is empty.';
export const readDates =
	'Dates that can mean one thing only are read in other forms too: `2025. 2. 12.`, `2025/2/12`, `12-Feb-2025`, `February 2025`. Of `05/03/2024` an editor says which number is the month; a year of two digits lies from 1969 to 2068, and is noted. A time of day other than midnight is refused, since a time zone could shift it.';
export const numbers = 'Numbers';
export const readNumbers =
	'Numbers keep the decimals they are written with: 50.0 is not 50. `70 %`, `70,5` and, where a whole number is meant, `1,000` are read, but not what can mean two things, such as `12,345`. Nor is a number made of `<1`, `45-50`, `1E+05` or of what stands where nothing was published. Shares of one, as `0.705`, are read as percentages only after an editor says so.';
export const eventFormat = 'Event format';
export const eventRow = 'One row is one event of the timeline.';
export const eventColumns = 'Columns of the event format';

export const column = 'Column';
export const required = 'Required';
export const yes = 'yes';
export const type = 'Type or values';
export const meaning = 'Meaning';
export const example = 'Example';
export const aliases = 'Also read as';
export const ifEmpty = (meaning: string) => `If empty: ${meaning}.`;
export const sameRows = 'Two rows are the same if they agree in:';

export const problems = 'Problems';
export const problemsTitle = 'Problems a file can have';
export const problemsLead =
	'A file with an error is not stored, not even in part. A warning can be accepted by its name. A note says what was taken for granted. Rows are counted as a spreadsheet shows them: the header is row 1. The sentences below are examples.';
export const warning = 'warning';
export const note = 'note';

export const revisions = 'Revisions';
export const revisionsKept =
	'Each published state of a wave is a revision. It is never altered or removed: what replaces it is the next revision. The page of each wave lists its revisions with their SHA-256, and `/waves/{wave}/r/{n}.csv` always gives the same bytes. Cite that address where a number must stay what it was.';
export const recognised =
	'A downloaded file that is uploaded again is recognised: “identical, nothing to do”. Rows that were withheld from it are kept where they stood, also when other rows change; a group that the upload does hold replaces the one withheld.';
