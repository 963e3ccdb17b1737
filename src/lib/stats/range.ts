/** An interval with both ends, in the unit of what it is about (shares and differences of shares: proportions). */
export interface Range {
	low: number;
	high: number;
}
