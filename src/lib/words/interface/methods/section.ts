/** A formula as it is read aloud or copied, and what each of its letters stands for. */
export interface Formula {
	text: string;
	where: [symbol: string, meaning: string][];
}

/** A case, and what the site writes of it: always made by the functions that write it elsewhere. */
export interface Example {
	given: string;
	says: string[];
}

/** One method in plain words; sentences may hold `code` and [links](/…), see `words/marked.ts`. */
export interface MethodSection {
	/** Its address on the page. */
	id: string;
	title: string;
	/** What the figure is and why it is made this way. */
	text: string[];
	/** Rules, one a line. */
	rules?: string[];
	formulas?: Formula[];
	examples?: Example[];
	/** Publications the method comes from. */
	sources?: string[];
	/** The functions of `src/lib/stats` that do it, by folder and file. */
	program?: string[];
}
