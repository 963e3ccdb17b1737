/** A column's name without what does not matter in it: case, spaces, hyphens, dots and underscores. */
export function headerName(text: string): string {
	return text
		.trim()
		.toLowerCase()
		.replace(/[\s_.-]+/g, '');
}
