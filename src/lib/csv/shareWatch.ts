import type { PublishedNumber } from '$lib/survey/publishedNumber.ts';
import type { ProblemList } from './problemList.ts';
import type { Row } from './row.ts';

/** Watches whether all percentages of a file lie between 0 and 1 and some have decimals: then they may be shares of one. */
export class ShareWatch {
	#first: Row | null = null;
	#above = false;

	see(row: Row) {
		if (this.#above) return;
		const percent = row.values.estimate?.percent as PublishedNumber | null | undefined;
		if (!percent) return;
		if (percent.value > 1) this.#above = true;
		else if (percent.decimals && percent.value > 0) this.#first ??= row;
	}

	/** Warns at the end of the file. */
	tell(problems: ProblemList) {
		if (this.#first && !this.#above)
			problems.warning('looks-like-shares', this.#first.place('percent'));
	}
}
