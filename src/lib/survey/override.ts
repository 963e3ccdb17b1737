/** What an editor decided about two waves of a series, above the rule; readers see the reason. */
export interface Override {
	questionId: string;
	variant: string | null;
	/** The ids of the waves, the earlier first. */
	from: string;
	to: string;
	/** A join is always drawn with its note. */
	outcome: 'note' | 'break';
	/** In the editor's words. */
	reason: string;
}
