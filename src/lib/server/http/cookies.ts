/** The cookie that holds an editor's session token. */
export const sessionCookie = 'session';

/** How the session cookie is set: never readable by scripts, never sent along with a form of another site. */
export function sessionCookieOptions(url: URL) {
	return {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: 30 * 24 * 60 * 60
	} as const;
}
