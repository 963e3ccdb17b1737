/** A published text within a sentence: “Agree”; its own quotation marks become single. */
export function quoted(text: string): string {
	return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
