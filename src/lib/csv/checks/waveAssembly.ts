import type { Wave } from '$lib/survey/wave.ts';
import { type AnswerGroup, AnswerGroups } from './answerGroups.ts';
import { checkAnswers } from './checkAnswers.ts';
import { checkBase } from './checkBase.ts';
import { checkFuture } from './checkFuture.ts';
import { checkDates } from './checkDates.ts';
import { checkGroup } from './checkGroups.ts';
import { checkSums } from './checkSums.ts';
import { checkYears } from './checkYears.ts';
import { copied } from '$lib/csv/table/copied.ts';
import { contradicts } from './contradicts.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { QuestionLabels } from './questionLabels.ts';
import { estimateOf } from './estimateOf.ts';
import type { Row } from '$lib/csv/mapping/row.ts';
import type { ShareWatch } from '$lib/csv/cells/shareWatch.ts';
import { storedRow } from '$lib/csv/write/storedRow.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';

const dateFields = ['startDate', 'endDate', 'releaseDate'];

/** A wave, or what was read of it so far, with the row of the file each of its estimates stands in. */
export interface WavePart {
	wave: Wave;
	rows: number[];
}

/** Where the waves of a file go as they are put together. */
export interface WaveSink {
	/** Takes a wave that is whole, as far as can be known; its place is among the waves of the file. */
	put(part: WavePart, place: number): void;
	/** Takes more of a wave that was put before. */
	add(part: WavePart, place: number): void;
	/** Gives back all parts of a wave that came in several, first to last, and forgets them. */
	take(place: number): WavePart[];
}

interface OpenWave {
	place: number;
	/** Whether a part of it was handed on before. */
	again: boolean;
	first: Row;
	wave: Wave;
	rows: Row[];
	answers: AnswerGroups;
}

/**
 * How many rows are held at a time, of waves of which more may come: few at first, and more and more of them where waves
 * turn out to be scattered.
 */
const room = { first: 100, most: 20_000 };

/**
 * Puts the rows of a survey file together into waves, of which it holds a few at a time: a wave is handed on when many rows
 * of others have come since; what comes of it after all is joined to it at the end. Whatever could not be taken is left out and
 * named in the problems. Waves after `today`, a day counted from 1970-01-01, are named in warnings.
 */
export class WaveAssembly {
	readonly #open = new Map<string, OpenWave>();
	/** The places of all waves by their ids. */
	readonly #places = new Map<string, number>();
	/** Warnings of waves that were handed on, by place; they hold unless more of the wave comes. */
	readonly #warnings = new Map<number, ProblemList>();
	/** The places of waves that came in several parts. */
	readonly #scattered = new Set<number>();
	/** What watches the columns of percentages. */
	readonly #watches = new Set<ShareWatch>();
	readonly #labels: QuestionLabels;
	#last: OpenWave | null = null;
	#held = 0;

	constructor(
		readonly today: number,
		readonly problems: ProblemList,
		readonly sink: WaveSink,
		private most: number = room.first
	) {
		this.#labels = new QuestionLabels(problems);
	}

	/** How many waves there are. */
	get waves() {
		return this.#places.size;
	}

	add(row: Row) {
		const { values, shares } = row;
		if (shares) {
			shares.see(row);
			this.#watches.add(shares);
		}
		const facts = values.wave!;
		const id = facts.id as string;
		const open = this.#last?.wave.id === id ? this.#last : this.#opened(id, row);
		const { problems } = this;
		const answers = open.answers.of(estimateOf(row));
		if (isRepeated(row, answers, problems)) return;
		if (contradicts(row, open.first, problems)) return;
		checkYears(row, row.values.estimate!, ['sourceDate'], problems);
		checkGroup(row, problems);
		checkBase(row, open.wave.sampleSize, problems);
		this.#labels.check(row);
		answers.add(row);
		open.rows.push(row);
		if (++this.#held > this.most) this.#handOn(open);
	}

	/**
	 * Hands on what is left, joins the parts of waves, and names what only the whole file tells. Where an error stops the file
	 * already, nothing is joined: what the sink was given since may be gone.
	 */
	end() {
		this.#handOn(null);
		const sound = this.problems.errors === 0;
		for (const place of this.#scattered) {
			this.#warnings.delete(place);
			if (!sound) continue;
			this.#pass(joined(this.sink.take(place), place, this.problems, this.#watches));
		}
		for (const warnings of this.#warnings.values()) this.problems.include(warnings);
		for (const shares of this.#watches) shares.tell(this.problems);
	}

	#opened(id: string, row: Row): OpenWave {
		let open = this.#open.get(id);
		if (!open) {
			const place = this.#places.get(id);
			open = place === undefined ? this.#begun(id, row) : begun(row, place, true);
			if (open.again) this.most = Math.min(Math.max(this.most, room.most), 3 * this.most);
			this.#open.set(id, open);
		}
		this.#last = open;
		return open;
	}

	/** Begins a wave with the facts of its first row. */
	#begun(id: string, first: Row): OpenWave {
		const { problems, today } = this;
		const facts = first.values.wave!;
		if (dateFields.every((field) => facts[field] === null))
			problems.error('no-date', first.place('startDate'), { wave: id });
		checkDates(first, facts, dateFields, problems);
		checkYears(first, facts, dateFields, problems);
		checkFuture(first, dateFields, today, problems);
		const place = this.#places.size;
		this.#places.set(copied(id), place);
		return begun(first, place, false);
	}

	/** Hands on every wave but the one that is being read. */
	#handOn(kept: OpenWave | null) {
		for (const [id, open] of this.#open) {
			if (open === kept) continue;
			this.#open.delete(id);
			this.#held -= open.rows.length;
			this.#pass(open);
		}
		if (!kept) this.#last = null;
	}

	#pass(open: OpenWave) {
		const { place, wave, rows, answers, again } = open;
		const part = {
			wave: { ...wave, estimates: rows.map(estimateOf) },
			rows: rows.map(({ row }) => row)
		};
		if (again) {
			this.#scattered.add(place);
			return this.sink.add(part, place);
		}
		const warnings = new ProblemList();
		checkSums(answers, warnings);
		checkAnswers(rows, warnings);
		if (warnings.total) this.#warnings.set(place, warnings);
		this.sink.put(part, place);
	}
}

/** Begins a wave, or one more part of it, with the facts of its first row. */
function begun(first: Row, place: number, again: boolean): OpenWave {
	const wave = { ...first.values.wave!, estimates: [] } as unknown as Wave;
	return { place, again, first, wave, rows: [], answers: new AnswerGroups() };
}

/** A wave that came in several parts; what contradicts its first part or stands in it already is left out and named. */
function joined(
	parts: WavePart[],
	place: number,
	problems: ProblemList,
	[shares]: Iterable<ShareWatch>
): OpenWave {
	const rows = parts.flatMap(({ wave, rows }) =>
		wave.estimates.map((estimate, i) => storedRow(rows[i]!, wave, estimate, shares))
	);
	const open = begun(rows[0]!, place, false);
	for (const row of rows) {
		const answers = open.answers.of(estimateOf(row));
		if (isRepeated(row, answers, problems) || contradicts(row, open.first, problems)) continue;
		answers.add(row);
		open.rows.push(row);
	}
	return open;
}

/** Whether the key of a row stands above already; that is named. */
function isRepeated(row: Row, { rows }: AnswerGroup, problems: ProblemList): boolean {
	const { response } = estimateOf(row);
	const above = rows.get(response);
	if (above === undefined) {
		rows.set(response, row.row);
		return false;
	}
	const facts = { first: above, key: surveyFormat.key.join(', ') };
	problems.error('duplicate-key', row.place('response'), facts);
	return true;
}
