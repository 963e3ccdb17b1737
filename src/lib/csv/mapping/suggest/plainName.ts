/** A header in lower case, of letters and digits only: `Sample size (n)` → `samplesizen`. */
export const plainName = (header: string): string =>
	header
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}%]+/gu, '');
