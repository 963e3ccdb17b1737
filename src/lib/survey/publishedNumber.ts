/** A number as it was published: its value and how many decimals were printed (`50.0` is not `50`). */
export interface PublishedNumber {
	value: number;
	decimals: number;
}

const shape = /^-?\d{1,9}(?:\.\d{1,6})?$/;

/** Reads a plain decimal number, at most nine digits and six decimals; exponents, separators and units give `null`. */
export function parsePublishedNumber(text: string): PublishedNumber | null {
	if (!shape.test(text)) return null;
	const point = text.indexOf('.');
	return { value: Number(text) + 0, decimals: point < 0 ? 0 : text.length - point - 1 };
}

/** The text a published number was read from (without leading zeros). */
export function publishedText(number: PublishedNumber): string {
	return number.value.toFixed(number.decimals);
}
