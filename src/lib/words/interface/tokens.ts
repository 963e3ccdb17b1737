// The tokens with which an editor's scripts publish.
export const title = 'Tokens for scripts';
export const lead =
	'With a token a script publishes in your name, without your password. What scripts can do stands under [Data](/data).';

export const make = 'Make a token';
export const label = 'What it is for';
export const labelHelp = 'So that you know later which one to revoke, such as “nightly import”.';
export const makeIt = 'Make the token';

export const shown = 'Your new token';
export const shownOnce =
	'Copy it now: it is shown this once. Only a checksum of it is kept. It works until you revoke it.';
export const use = (origin: string) =>
	`curl -X PUT -H "Authorization: Bearer $TOKEN" -H 'Content-Type: text/csv' --data-binary @wave.csv ${origin}/api/waves`;

export const yours = 'Your tokens';
export const none = 'You have none.';
export const heads = { label: 'What it is for', made: 'Made', revoke: 'Revoke' };
export const byCommand = 'made on the command line';
export const revoke = 'Revoke';
export const revokeThis = (label: string) => `Revoke “${label}”`;
export const revoked = 'Revoked. Scripts that use that token are refused from now on.';
export const gone = 'That token was revoked before.';
