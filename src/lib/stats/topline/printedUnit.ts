/**
 * Printed unit of a percentage as a share: 0.01 for whole percents, 0.001 for one decimal.
 *
 * @example printedUnit({ decimals: 1 }) // 0.001
 */
export function printedUnit({ decimals }: { decimals: number }): number {
	return 10 ** -(decimals + 2);
}
