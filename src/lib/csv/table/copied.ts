/** A copy of a text that does not keep the larger text in memory which it was cut from. */
export function copied(text: string): string {
	return ` ${text}`.slice(1);
}
