/** Columns added to a file of the rows that could not be read; they are ignored when it comes back. */
export const correctionColumns: readonly string[] = ['_row', '_column', '_problem', '_advice'];

/** Whether a column is one that we added, by its exact name. */
export const isCorrectionColumn = (header: string) => correctionColumns.includes(header.trim());
