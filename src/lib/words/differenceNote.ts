/** Why the range of a lead or change is not that of a single figure. */
export const differenceNote =
	'A lead or change has its own range; it is wider than the one for a single figure.';
