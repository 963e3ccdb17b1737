import type { PartialDate } from './partialDate.ts';
import type { Answer } from './series.ts';
import type { SiteNames } from './siteNames.ts';

/** A question shown on the dashboard, and the answer that stands for it there. */
export interface FeaturedQuestion {
	question: string;
	/** The answer charted; the question's first answer if absent. */
	answer?: Answer;
	/** The survey programme whose latest wave is quoted; the latest of all if absent. */
	programme?: string;
}

/** All that belongs to the subject and not to the program: `static/data/site.json`. */
export interface Site extends SiteNames {
	title: string;
	/** A few words on what the dashboard is about. */
	subject: string;
	/** One or two sentences under the title. */
	introduction: string;
	featured: FeaturedQuestion[];
	/** The period the dashboard's charts and timeline open with. */
	openingPeriod: { from: PartialDate; to: PartialDate };
	/** Whether percentages of volunteer (opt-in) samples are shown with a range; it is never called a margin of error. */
	optInRanges: boolean;
	/** Licence and caveat of the data, shown beside every download. */
	dataNote: string;
}
