/** The one-time link with which an invited editor signs in and chooses a password. */
export function invitationAddress(origin: string, token: string): string {
	return `${origin}/sign-in?invitation=${token}`;
}
