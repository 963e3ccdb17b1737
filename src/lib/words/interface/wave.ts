// One wave: how it was done, and what it found.
export const waves = 'Waves';
export const description = (questions: number, name: string) =>
	`${questions} ${questions === 1 ? 'question' : 'questions'} asked by ${name}.`;
export const place = (country: string, dates: string) => `${country}, ${dates}`;
export const published = (date: string) => `Published ${date}.`;
export const download = 'Download this wave';
export const downloadOf = (revision: number) => `(CSV, revision ${revision})`;

export const during = 'At the same time';
export const perhapsDuring =
	'The field dates are not known exactly. These events may have fallen into them:';
export const dated = (dates: string, title: string) => `${dates}: ${title}`;

export const ranges = 'How exact it is';
export const noRange =
	'No range can be given: neither the number of interviews nor a margin was published.';
export const noOptInRanges = 'No range is shown for polls of volunteers.';
export const howWorkedOut = '[How ranges are worked out](/methods#share)';

export const questions = (count: number) =>
	count === 1 ? 'The question asked' : `The ${count} questions asked`;
export const hiddenQuestions = (count: number) =>
	`${count} ${count === 1 ? 'question is' : 'questions are'} not shown: too few interviews.`;
export const everyPercentage = (question: string) => `Every published percentage: ${question}`;
export const inAllWaves = 'This question in all waves';

export const revisions = 'Revisions';
export const revisionsLead =
	'A revision is one published state of this wave. Its file never changes, so it can be cited.';
export const history = 'The whole history, with what each changed';
export const revision = (n: number) => `Revision ${n}`;
export const origins = { shipped: 'shipped with the site', upload: 'uploaded by an editor' };
export const withdrawn = 'withdrawn';
export const checksum = (sha256: string) => `SHA-256 ${sha256}`;
