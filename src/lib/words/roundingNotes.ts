/** Said where the printed percentages of one question do not add to 100. */
export const roundingNote = 'Percentages are rounded and may not add to 100.';

/** Said where printed figures do not subtract to the printed change. */
export const changesNote = 'Changes are computed before rounding.';
