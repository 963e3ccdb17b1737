// What became of a wave or an event, revision by revision.
type Kind = 'wave' | 'event';

export const title = (name: string) => `History of ${name}`;
export const history = 'History';
export const lead = {
	wave: 'Every published state of this wave, the latest first, and what each changed. Nothing that was published is ever lost.',
	event:
		'Every published state of this event, the latest first, and what each changed. Nothing that was published is ever lost.'
};
export const toPage = { wave: 'The wave as it is now', event: 'The event as it is now' };
export const waves = 'Waves';
export const timeline = 'Timeline';

/** Who made a revision. */
export const who = ({ editor, origin }: { editor: string | null; origin: 'shipped' | 'upload' }) =>
	editor ?? (origin === 'shipped' ? 'the site, from its shipped data' : 'whoever runs the site');

export const revision = (n: number) => `Revision ${n}`;
export const published = (time: string, by: string) => `Published on ${time} by ${by}.`;
export const withdrawn = (time: string, by: string) => `Withdrawn on ${time} by ${by}.`;
export const current = 'current';
export const why = 'Why:';
export const checksum = 'SHA-256';
export const csv = 'CSV';
export const csvOf = (n: number) => `CSV of revision ${n}`;

export const first = 'The first revision: there is nothing to compare it with.';
export const nothingShown = 'Nothing that readers see changed.';
export const tooLarge = 'Too large to be compared here; the two files can be had.';
export const changes = (n: number, before: number) =>
	`${n} ${n === 1 ? 'difference' : 'differences'} from revision ${before}`;
export const notListed = (n: number) =>
	n > 0 ? `${n} more are not listed here; the two files tell them.` : '';

export const makeCurrent = 'Make this revision current again';
export const makeCurrentHow =
	'It is published once more, as a new revision. What is current now stays in the history.';
export const withdraw = { wave: 'Withdraw this wave', event: 'Withdraw this event' };
export const withdrawHow = {
	wave: 'Its address then says that it was withdrawn, when, by whom and why. No question shows it any more. Its revisions stay, and it can be made current again.',
	event:
		'Its address then says that it was withdrawn, when, by whom and why. The timeline no longer shows it. Its revisions stay, and it can be made current again.'
};
export const note = 'Why, which readers see';
export const noteHelp = (most: number) => `One or two sentences, at most ${most} characters.`;
export const restoreNow = 'Make it current';
export const withdrawNow = 'Withdraw it';

export const restored = (n: number) => `Done: revision ${n} is what readers see from now on.`;
export const nowWithdrawn = 'Done: it is withdrawn from now on.';

// In place of what was withdrawn.
export const isWithdrawn = (kind: Kind) => `This ${kind} was withdrawn`;
export const withdrawnBy = (id: string, time: string, by: string) =>
	`“${id}” was withdrawn on ${time} by ${by}.`;
export const reason = 'Why';
export const noReason = 'No reason was given.';
export const stays =
	'What was published before stays at its addresses, so that whoever cited it can still find it.';
export const wholeHistory = 'The whole history';
export const revisionCsv = (n: number) => `Revision ${n} (CSV)`;
