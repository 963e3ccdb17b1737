import type { Comparability } from '$lib/survey/comparability.ts';
import { type Answer, type Series, answersOf, seriesOf } from '$lib/survey/series.ts';
import type { Wave, WaveFacts } from '$lib/survey/wave.ts';
import { answerLabel } from '$lib/words/answerLabel.ts';
import { comparabilityNote } from '$lib/words/comparabilityNote.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import { joined, pair } from '$lib/words/interface/comparability.ts';
import * as words from '$lib/words/interface/draft.ts';
import { seriesName } from '$lib/words/seriesName.ts';
import { latestVerdict } from '../../questions/pairVerdict.ts';

/** What readers are told now, and what they would be told. */
export interface Effect {
	about: string;
	before: string;
	after: string;
}

/** What publishing would change in the words beside the charts of a question. */
export interface Effects {
	/** Whether the last change of a series is clear. */
	verdicts: Effect[];
	/** Which waves are joined by a line. */
	joins: Effect[];
}

/** Answers looked at of one question. */
const most = 3;

function verdictsOf(now: Series[], then: Series[], answer: string, known: WaveFacts[]): Effect[] {
	return then.flatMap((series) => {
		const was = now.find(({ key }) => key === series.key);
		const before = (was && latestVerdict(was, known)?.sentence) ?? words.noVerdict;
		const after = latestVerdict(series, known)?.sentence ?? words.noVerdict;
		if (before === after) return [];
		return [{ about: words.effectOn(seriesName(series, then), answer), before, after }];
	});
}

const said = (link: Comparability) => comparabilityNote(link) || joined;

interface Link {
	about: string;
	link: Comparability;
}

/** The links of series under the waves they join. */
function linksOf(series: Series[]): Map<string, Link> {
	return new Map(
		series.flatMap((each) =>
			each.links.map((link, i): [string, Link] => {
				const [from, to] = [each.points[i]!.wave, each.points[i + 1]!.wave];
				const waves = pair(fieldDates(from), fieldDates(to));
				const about = words.effectOn(seriesName(each, series), waves);
				return [JSON.stringify([each.key, from.id, to.id]), { about, link }];
			})
		)
	);
}

/** Links that would be others, and new ones that join nothing. */
function joinsOf(now: Series[], then: Series[]): Effect[] {
	const before = linksOf(now);
	return [...linksOf(then)].flatMap(([key, { about, link }]) => {
		const was = before.get(key)?.link;
		if (was ? said(was) === said(link) : link.outcome !== 'break') return [];
		return [{ about, before: was ? said(was) : words.notYet, after: said(link) }];
	});
}

/**
 * What readers would be told otherwise about one question.
 *
 * @param now its waves as they stand
 * @param then its waves as they would stand
 * @param known the waves from which a design effect may be borrowed
 */
export function effectsOf(now: Wave[], then: Wave[], known: WaveFacts[]): Effects {
	const of = (waves: Wave[], answer: Answer) =>
		[...new Set(waves.map(({ country }) => country))].flatMap((country) =>
			seriesOf(
				waves.filter((wave) => wave.country === country),
				answer
			)
		);
	const joins = new Map<string, Effect>();
	const verdicts = answersOf(then)
		.slice(0, most)
		.flatMap((answer) => {
			const [before, after] = [of(now, answer), of(then, answer)];
			// two waves are named once, with what is said of the first of their answers
			for (const join of joinsOf(before, after))
				if (!joins.has(join.about)) joins.set(join.about, join);
			return verdictsOf(before, after, answerLabel(answer, then), known);
		});
	return { verdicts, joins: [...joins.values()] };
}
