const needsQuotes = /[",\r\n]/;

/** A cell of RFC 4180, with quotes only where they are needed. */
export const quoted = (cell: string) =>
	needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** One line of RFC 4180, ended by CRLF. */
export function writeLine(cells: string[]): string {
	return `${cells.map(quoted).join(',')}\r\n`;
}
