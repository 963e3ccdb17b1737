const longest = 80;

/** A text from outside as it can be repeated within a sentence: on one line, printable and of bearable length. */
export function visible(text: string): string {
	const printable = text
		.trim()
		.replace(/\s*[\r\n]+\s*/g, ' ')
		// eslint-disable-next-line no-control-regex -- replacing control characters is the purpose
		.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
	const characters = [...printable];
	return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : printable;
}
