import { isCorrectionColumn } from '$lib/csv/table/correctionColumns.ts';
import type { Column, Format } from '$lib/csv/format/format.ts';
import type { ColumnUse, Mapping } from '$lib/csv/mapping/mapping.ts';
import { fills } from '$lib/csv/mapping/pairs.ts';
import { rowLabel } from '$lib/csv/mapping/rowLabel.ts';
import { type Sample, textsIn } from './sample.ts';

/** What is found out bit by bit about the columns of a file. */
export class Suggestion {
	readonly columns: ColumnUse[];
	readonly texts: string[][];
	/** Labels of rows that are no answers. */
	readonly notAnswers: string[] = [];

	constructor(
		readonly format: Format,
		readonly header: string[],
		readonly sample: Sample,
		certain: Mapping
	) {
		this.texts = header.map((_, at) => textsIn(sample, at));
		this.columns = certain.columns.map(({ header, to, facts }) => ({
			header,
			to: facts ? null : to
		}));
	}

	column = (name: string): Column | undefined =>
		this.format.columns.find((column) => column.name === name);
	at = (name: string) => this.columns.findIndex(({ to }) => fills(to, name));
	free = () =>
		this.header.flatMap((name, at) =>
			this.columns[at]!.to === null && this.texts[at]!.length && !isCorrectionColumn(name) ? at : []
		);
	/** Whether a row of the sample is none of the answers. */
	isNoAnswer = ({ cells }: Sample[number]) =>
		this.notAnswers.length > 0 && this.notAnswers.includes(rowLabel(cells, this.at('response')));
	set = (at: number, to: string | null) => (this.columns[at] = { header: this.header[at]!, to });
}
