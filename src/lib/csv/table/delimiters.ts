/** What can stand between the cells of a row; where nothing tells, it is the first. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];
