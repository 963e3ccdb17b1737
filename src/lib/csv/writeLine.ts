const needsQuotes = /[",\r\n]/;

/** One line of RFC 4180, ended by CRLF, with quotes only where they are needed. */
export function writeLine(cells: string[]): string {
	const written = cells.map((cell) =>
		needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
	);
	return `${written.join(',')}\r\n`;
}
