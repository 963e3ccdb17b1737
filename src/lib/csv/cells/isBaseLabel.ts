const base =
	/^\(?(un-?)?weighted (base|n|sample|total|count)\b|^base( size)?\s*[:(]|^sample size\b|^n ?= ?\d/i;

/** Whether a text that stands where an answer should reads as how many were asked: `Unweighted base`, `Base: all adults`. */
export const isBaseLabel = (text: string): boolean => base.test(text);
