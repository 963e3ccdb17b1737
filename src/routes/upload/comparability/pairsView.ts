import type { MadeDecision } from '$lib/server/store.ts';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { formatDate } from '$lib/words/formatDate.ts';
import * as words from '$lib/words/interface/comparability.ts';
import type { WavePair } from './pairs.ts';

/** A decision as the page says it. */
export interface DecisionView {
	waves: string;
	text: string;
	who: string;
	outcome: MadeDecision['outcome'];
	reason: string;
}

/** Two waves and what holds for them, as the page says it. */
export interface PairView {
	/** Its place on the page. */
	id: string;
	variant: string;
	from: string;
	to: string;
	waves: string;
	rule: string[];
	/** What is in force; `null` where the rule holds. */
	decision: DecisionView | null;
}

type Pair = Pick<MadeDecision, 'variant' | 'from' | 'to'>;

const isSame = (a: Pair, b: Pair) => a.variant === b.variant && a.from === b.from && a.to === b.to;

/** The place of a pair on the page. */
export function placeOf({ variant, from, to }: Pair): string {
	return ['pair', from, to, ...(variant ? [variant] : [])].join('--');
}

function decisionView(made: MadeDecision, waves: string): DecisionView {
	const { outcome, reason, editor, decidedAt } = made;
	const day = formatDate(decidedAt.slice(0, 10) as PartialDate);
	return {
		waves,
		text: words.decided(outcome, reason),
		who: words.decidedBy(editor, day),
		outcome,
		reason
	};
}

/** The pairs of a question by series, its decisions about other pairs that are still in force, and all it ever had. */
export function pairsView(
	pairs: WavePair[],
	history: MadeDecision[],
	facts: WaveFacts[],
	countries: Record<string, string>
) {
	const name = (id: string) => {
		const wave = facts.find((each) => each.id === id);
		return wave ? fieldDates(wave) : id;
	};
	const wavesOf = ({ from, to }: Pair) => words.pair(name(from), name(to));
	const view = (pair: Pair, rule: string[]): PairView => {
		const made = history.find((each) => isSame(each, pair));
		return {
			id: placeOf(pair),
			variant: pair.variant ?? '',
			from: pair.from,
			to: pair.to,
			waves: wavesOf(pair),
			rule,
			decision: made && made.outcome !== 'withdrawn' ? decisionView(made, wavesOf(made)) : null
		};
	};
	const ids = pairs.map((pair) => ({ ...pair, from: pair.from.id, to: pair.to.id }));
	const series = new Map<string, PairView[]>();
	for (const { programme, country, variant, rule, ...pair } of ids) {
		const title = words.series(programme, variant, countries[country] ?? country);
		const sentences = rule.map(({ answers, sentence }) =>
			words.byRule(rule.length > 1 ? answers : [], sentence)
		);
		series.set(title, [...(series.get(title) ?? []), view({ variant, ...pair }, sentences)]);
	}
	const others = history.filter(
		(made, i) =>
			!ids.some((pair) => isSame(pair, made)) && history.findIndex((m) => isSame(m, made)) === i
	);
	return {
		series: [...series].map(([title, own]) => ({ title, pairs: own })),
		stale: others.map((made) => view(made, [])).filter(({ decision }) => decision),
		history: history.map((made) => decisionView(made, wavesOf(made)))
	};
}
