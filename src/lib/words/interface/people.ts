// Who may publish.
export const title = 'People';
export const lead = 'Editors publish, decide and withdraw under their own names.';
export const youLead =
	'You invite others and can disable them: of the active editors, you were the first here.';
export const otherLeads = (name: string) =>
	`${name} invites others and can disable them: of the active editors, the first here.`;
export const theSameByCommand =
	'Whoever runs this site can do the same with `npm run editor -- add NAME` and `npm run editor -- disable NAME`.';

export const invite = 'Invite somebody';
export const name = 'Name, as it will stand beside what they publish';
export const makeLink = 'Make a one-time link';

export const everybody = 'Everybody';
export const heads = {
	name: 'Name',
	state: 'State',
	since: 'Editor since',
	ways: 'What you can do'
};
export const you = 'you';
export const states = { active: 'active', invited: 'invited', disabled: 'disabled' };
export const disabledOn = (time: string) => `disabled on ${time}`;
export const linkUntil = (time: string) => `one-time link good until ${time}`;
export const noLink = 'one-time link expired';
export const newLink = 'Make a new link';
export const newLinkFor = (person: string) => `Make a new link for ${person}`;
export const bringBack = 'Bring back';
export const bringBackPerson = (person: string) => `Bring back ${person}`;
export const disable = 'Disable';
export const disablePerson = (person: string) => `Disable ${person}`;
export const whatDisabling =
	'Disabling ends all sessions, tokens and links of somebody at once. What they published stays, under their name.';
export const whatLink =
	'A one-time link lets whoever has it choose a password for that name. It works once and for seven days; a new one ends the older.';

export const linkFor = (person: string) => `One-time link for ${person}`;
export const linkShown = (person: string) =>
	`Give this link to ${person}, by a way only they can read. It is shown this once, works once, and for seven days.`;
export const isDisabled = (person: string) => `${person} can no longer publish.`;
export const nobody = 'There is no such editor. Nothing was changed.';
