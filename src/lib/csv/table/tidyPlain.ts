export type Newline = '\r\n' | '\n' | '\r';

/** Whether every row ends with the newline. */
function endsAlike(text: string, newline: Newline): boolean {
	if (newline === '\n') return !text.includes('\r');
	if (newline === '\r') return !text.includes('\n');
	for (let at = 0; at < text.length; at += 2) {
		const feed = text.indexOf('\n', at);
		const carriage = text.indexOf('\r', at);
		if (feed < 0 && carriage < 0) return true;
		if (carriage < 0 || feed !== carriage + 1) return false;
		at = carriage;
	}
	return true;
}

/** Where the first row begins that is not whole yet. A return at the very end may be the first half of a pair. */
function unfinished(text: string): number {
	const feed = text.lastIndexOf('\n');
	if (text.indexOf('\r', feed + 1) < 0) return feed + 1;
	const end = text.endsWith('\r') ? text.length - 1 : text.length;
	return Math.max(feed, text.slice(0, end).lastIndexOf('\r')) + 1;
}

/** Makes the rows of a text without quotes end alike; a row that it does not end is left for later, unless it is the last. */
export function tidyPlain(
	text: string,
	newline: Newline,
	last: boolean
): { text: string; rest: number } {
	const rest = last ? text.length : unfinished(text);
	const whole = text.slice(0, rest);
	return { text: endsAlike(whole, newline) ? whole : whole.replace(/\r\n?|\n/g, newline), rest };
}
