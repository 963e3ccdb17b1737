/** What is being done with a draft. */
export interface JobView {
	/** A name of `words.beingDone`. */
	name: string;
	/** How far it is, from 0 to 1; `null` where that is not known. */
	share: number | null;
}
