/** A column of a format as somebody fills it in by hand. */
export interface FactField {
	name: string;
	/** Its name as it is read. */
	label: string;
	help: string;
	/** Empty where anything can be written. */
	choices: { value: string; text: string }[];
}
