const number = /^[-+<>~≈±(]*\s*\d[\d.,'’\s]*\s*[%)*†]*$/;
const date = /^\d{1,4}\s?[-./년]\s?\d{1,2}(\s?[-./월]\s?(\d{1,4}\s?[.일]?)?)?$/;

/** Whether a cell is a number or a date as tables hold them, rather than the name of a column. */
export function numberLike(cell: string): boolean {
	const text = cell.trim();
	return number.test(text) || date.test(text);
}
