/** One poll of a series, as the trend sees it. */
export interface Poll {
	/** Middle of the field period, in days (halves allowed). */
	day: number;
	/** 0–1 */
	share: number;
	/** Of the share, from sampling and rounding. */
	variance: number;
	/** Who asked: a pollster in one mode. */
	house: string;
}

/** What the local level model leaves open. */
export interface Movement {
	/** Standard deviation of the level's movement, per square-root day. */
	sigma: number;
	/** Standard error of one poll beyond its own variance. */
	tau: number;
	/** Standard deviation between houses; 0 switches house effects off. */
	omega: number;
}
