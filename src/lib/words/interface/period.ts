// The two fields of a period.
export const from = 'From';
export const to = 'To';
export const anyYear = 'YYYY';
export const title = 'A year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD';
