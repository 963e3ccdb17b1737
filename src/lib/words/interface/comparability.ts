// Deciding about the line between two waves.
export const title = 'Which waves share a line';
export const lead =
	'A rule decides whether two waves may be joined. Where it is wrong you can decide otherwise, with a reason that every reader sees.';

export const choose = 'Choose a question';
export const question = 'Question';
export const show = 'Show';
export const noPairs =
	'No two waves of this question stand in one series, so there is nothing to decide.';
export const toQuestion = 'Read the question page';

export const series = (programme: string, variant: string | null, country: string) =>
	[programme, variant?.replaceAll('-', ' '), country].filter(Boolean).join(', ');
export const pair = (from: string, to: string) =>
	`${from.charAt(0).toUpperCase()}${from.slice(1)}, then ${to}`;
export const joined = 'Joined.';
/** What the rule says, of which answers where it does not say the same of all. */
export const byRule = (answers: string[], note: string) =>
	answers.length
		? `By the rule, for ${answers.map((each) => `“${each}”`).join(', ')}: ${note}`
		: `By the rule: ${note}`;

export const decisions = {
	note: 'Joined by a dashed line',
	break: 'Not joined',
	withdrawn: 'Back to the rule'
};
export const decided = (outcome: keyof typeof decisions, reason: string) =>
	reason ? `${decisions[outcome]}: ${reason}` : `${decisions[outcome]}.`;
export const decidedBy = (editor: string, day: string) => `${editor}, ${day}`;

export const decide = 'Decide otherwise';
export const change = 'Change this decision';
export const outcome = 'What holds for these two waves?';
export const outcomes = {
	note: 'Join them by a dashed line',
	break: 'Do not join them'
};
export const reason = 'Reason, which readers see';
export const reasonHelp = (most: number) => `One or two sentences, at most ${most} characters.`;
export const save = 'Decide';
export const withdraw = 'Go back to the rule';

export const saved = 'Decided. Readers see it from now on.';
export const withdrawn = 'The rule holds again.';

export const noOutcome = 'Please choose whether these two waves are joined. Nothing was stored.';
export const noReason =
	'Please write the reason: readers see it beside the line. Nothing was stored.';
export const longReason = (length: number, most: number) =>
	`The reason has ${length} characters; at most ${most} are possible. Nothing was stored.`;
export const unknownPair =
	'These two waves do not follow one another in a series of this question. Nothing was stored.';

export const typed = (reason: string) => `You wrote: “${reason}”`;

export const stale = 'Decisions about waves that no longer follow one another';
export const history = 'All decisions on this question';
export const historyHeads = { waves: 'Waves', decision: 'Decision', who: 'Who and when' };
