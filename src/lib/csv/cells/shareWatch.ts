import type { PublishedNumber } from '$lib/survey/publishedNumber.ts';
import type { Problem } from '$lib/csv/problems/problem.ts';
import type { Place, ProblemList } from '$lib/csv/problems/problemList.ts';
import type { Row } from '$lib/csv/mapping/row.ts';

/** The most groups of answers that are kept to be named. */
const mostGroups = 1_000;

/**
 * Watches whether the percentages of a column may be shares of one: all of it, where everything lies between 0 and 1 and
 * something has decimals; else the answers of some groups, where they sum to 1.
 */
export class ShareWatch {
	#first: Row | null = null;
	#above = false;
	#groups: { place: Place; facts: Problem['facts'] }[] = [];

	see(row: Row) {
		if (this.#above) return;
		const percent = row.values.estimate?.percent as PublishedNumber | null | undefined;
		if (!percent) return;
		if (percent.value > 1) this.#above = true;
		else if (percent.decimals && percent.value > 0) this.#first ??= row;
	}

	/** Takes note of answers that sum to 1. */
	suspect(row: Row, facts: Problem['facts']) {
		if (this.#groups.length < mostGroups) this.#groups.push({ place: row.place('percent'), facts });
	}

	/** Warns at the end of the file. */
	tell(problems: ProblemList) {
		if (this.#first && !this.#above)
			problems.warning('looks-like-shares', this.#first.place('percent'));
		else
			for (const { place, facts } of this.#groups)
				problems.warning('looks-like-shares', place, facts);
	}
}
