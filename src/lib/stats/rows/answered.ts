/**
 * Marks who gave one of some answers: 1 or 0 by row, `null` without a valid answer. Several answers make a net.
 *
 * @param answers by row, `null` where missing or outside the domain
 * @example answered(['yes', 'no', null], ['yes']) // [1, 0, null]
 */
export function answered(
	answers: readonly (string | null)[],
	counted: readonly string[]
): (0 | 1 | null)[] {
	return answers.map((answer) => (answer === null ? null : counted.includes(answer) ? 1 : 0));
}
