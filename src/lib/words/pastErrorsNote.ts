/** How much larger errors were than margins where that could be checked (Shirani-Mehr et al. 2018, J. Am. Stat. Assoc. 113:607). */
export const pastErrorsNote =
	'In past election polls, real errors averaged about twice the stated margin.';
