import { visible } from '$lib/words/visible.ts';

// What editors did, deed by deed.
export const title = 'Who did what';
export const lead =
	'Everything that was published, withdrawn, restored and decided here, and what was done about editors, the latest first. Nothing can be taken out of this list.';
export const nothing = 'Nothing was done here yet.';
export const older = 'Older';
export const newer = 'Newer';
export const pages = 'Pages of the list';

/** In place of an editor's name: what was done by command, and what a start brought in. */
export const byCommand = 'Whoever runs the site';
export const shipped = 'The site, from its shipped data,';

const many = (kind: 'wave' | 'event', n: number) => (n === 1 ? `the ${kind}` : `${n} ${kind}s:`);
/** Each is followed by the names. */
export const published = (kind: 'wave' | 'event', n: number) => `published ${many(kind, n)}`;
export const withdrew = (kind: 'wave' | 'event', n: number) => `withdrew ${many(kind, n)}`;
export const restored = (kind: 'wave' | 'event', n: number) =>
	`made revision ${n} current again of ${many(kind, 1)}`;
export const andMore = (n: number) => `and ${n} more`;

/** Each is followed by the question. */
export const decided = {
	note: (from: string, to: string) => `joined ${from} and ${to} by a dashed line in`,
	break: (from: string, to: string) => `broke the line between ${from} and ${to} in`,
	withdrawn: (from: string, to: string) => `went back to the rule for ${from} and ${to} in`
};

/** What else is noted down, by its verb; `subject` is what it was done to, if not one's own, `detail` what more there is to say. */
export const acts = {
	invited: (subject: string) => `invited ${subject}`,
	renewed: (subject: string) => `made a new one-time link for ${subject}`,
	'brought-back': (subject: string) => `brought ${subject} back with a one-time link`,
	joined: () => 'joined by a one-time link',
	'changed-password': () => 'chose a new password by a one-time link',
	disabled: (subject: string) => `disabled ${subject}`,
	'made-token': (subject: string, detail: string | null) =>
		`made a token for scripts${subject && ` of ${subject}`}${detail ? `: “${visible(detail)}”` : ''}`,
	'revoked-token': (subject: string, detail: string | null) =>
		`revoked a token${subject && ` of ${subject}`}${detail ? `: “${visible(detail)}”` : ''}`,
	'saved-mapping': (subject: string) => `saved how files of ${visible(subject)} are read`,
	'forgot-mapping': (subject: string) => `took away how files of ${visible(subject)} are read`
} satisfies Record<string, (subject: string, detail: string | null) => string>;
