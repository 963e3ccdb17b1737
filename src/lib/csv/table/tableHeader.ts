/** The header of a table of text: the names of its columns, and the row they stand in. */
export interface TableHeader {
	header: string[];
	/** As a spreadsheet shows it; the last where a header takes two. */
	headerRow: number;
}
