// Signing in, and choosing a password.
export const signIn = 'Sign in';
export const whoSignsIn =
	'Editors sign in to bring new surveys and events. Reading needs no account.';
export const name = 'Name';
export const password = 'Password';
export const noAccount =
	'No account yet, or the password forgotten? The first editor can make you a one-time link, and so can whoever runs this site with `npm run editor -- add NAME`.';

export const setPassword = 'Set a password';
/** Before and after the name of who is invited. */
export const youAre = ['You are ', '. Choose a password for publishing under that name.'] as const;
export const youAreFirst =
	'You are the first editor here. Choose your name and a password; both are needed to publish.';
export const newName = 'Name, as it stands beside what you publish';
export const newPassword = 'Password, at least 10 characters';
export const again = 'The same password again';
export const setAndSignIn = 'Set the password and sign in';
export const usedLink =
	'This link was used already or has expired. [Sign in](/sign-in) with your password, or ask whoever runs this site for a new link.';

export const wrong = 'The name or the password is not right.';
export const differ = 'The two passwords differ.';
