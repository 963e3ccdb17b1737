/** Every kind of fault a file can have; each is worded in `lib/words` and documented at `/data`. */
export const problemTypes = [
	'not-in-encoding',
	'assumed-encoding',
	'lost-character',
	'garbled',
	'empty-file',
	'no-rows',
	'other-kind',
	'not-a-csv',
	'preamble',
	'two-row-header',
	'titles',
	'unclosed-quote',
	'stray-quote',
	'duplicate-header',
	'missing-column',
	'unknown-column',
	'wide-mixed',
	'assumed-answer',
	'left-out',
	'left-out-numbers',
	'left-out-rows',
	'base-for-answer',
	'reused-mapping',
	'partial-file',
	'field-count',
	'footnotes',
	'too-long',
	'missing-value',
	'not-a-slug',
	'not-a-date',
	'ambiguous-date',
	'time-in-date',
	'two-digit-year',
	'impossible-date',
	'unlikely-year',
	'not-a-number',
	'not-an-integer',
	'ambiguous-number',
	'not-a-share',
	'looks-like-shares',
	'less-than',
	'not-published',
	'range-for-number',
	'date-for-number',
	'exponent',
	'spreadsheet-error',
	'too-many-digits',
	'out-of-range',
	'not-a-url',
	'unsafe-link',
	'formula',
	'not-a-country',
	'not-one-of',
	'no-date',
	'dates-out-of-order',
	'in-future',
	'made-wave-id',
	'same-wave-id',
	'contradicts-wave',
	'contradicts-question',
	'duplicate-key',
	'same-answer',
	'base-above-sample',
	'control-character',
	'invisible-character',
	'sum-above-100',
	'removes-rows',
	'published-question',
	'unmatched-column',
	'negative-weight',
	'missing-design',
	'unknown-code',
	'too-many-codes',
	'margin-not-met',
	'large-weight',
	'one-answer-only',
	'without-weight',
	'empty-rows',
	'too-few-interviews',
	'nothing-to-show',
	'too-many-problems'
] as const;
export type ProblemType = (typeof problemTypes)[number];

/** A fact about a fault. `row` is counted as a spreadsheet shows it: the header is row 1. */
export interface Problem {
	type: ProblemType;
	/** An error stops the file; a warning must be accepted by name; a note says what reading took for granted. */
	severity: 'error' | 'warning' | 'note';
	row: number | null;
	column: string | null;
	/** The text of the cell as it stands in the file. */
	cell: string | null;
	/** Whatever else the sentence needs: allowed values, the other row, the sum … */
	facts: Record<string, string | number>;
}

/** What reading gives: never an exception, always whatever could be read and what is wrong with it. */
export interface Reading<T> {
	value: T;
	problems: Problem[];
}
