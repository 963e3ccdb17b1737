import { type Observation, comparability } from '$lib/survey/comparability.ts';
import type { Series } from '$lib/survey/series.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { formatPercent } from '$lib/words/formatPercent.ts';
import { pollsterName } from '$lib/words/pollsterName.ts';
import { seriesName } from '$lib/words/seriesName.ts';
import { fieldDates } from '$lib/words/fieldDates.ts';
import * as text from '$lib/words/interface/question.ts';
import { queryChoice, queryText } from '../../query.ts';
import { type PairVerdict, inOrder, pairVerdict } from '../pairVerdict.ts';

/** A number that may be picked, under the series it stands in. */
interface Choice {
	value: string;
	label: string;
}

/** What the reader may compare, has picked, and is told of it. */
export interface ComparedWaves {
	groups: { name: string; choices: Choice[] }[];
	/** The values picked; empty where none is. */
	one: string;
	other: string;
	/** Of each wave picked that has no number in what is shown: that it has none. */
	lacking: string[];
	verdict: ({ from: string; to: string } & PairVerdict) | null;
}

/**
 * Reads the two waves that the address asks to compare (`one`, `other`) and judges the change between them.
 *
 * @param asked every wave of the question, shown or not
 * @param charts the series of each country, with what the country is called
 * @param countryName what a country of a reason is called
 */
export function comparedWaves(
	url: URL,
	asked: readonly WaveFacts[],
	charts: { country: string; series: Series[] }[],
	facts: readonly WaveFacts[],
	countryName: (code: string) => string
): ComparedWaves {
	const several = charts.length > 1;
	const all = charts.flatMap(({ country, series }) =>
		series.map((each) => ({
			name: several ? `${country}: ${seriesName(each, series)}` : seriesName(each, series),
			points: each.points
		}))
	);
	const byValue = new Map<string, Observation>();
	const groups = all.map(({ name, points }) => ({
		name,
		choices: [...points].reverse().map((point) => {
			const value = valueOf(point, byValue);
			byValue.set(value, point);
			return { value, label: `${fieldDates(point.wave)}: ${formatPercent(point.estimate)}` };
		})
	}));
	const values = [...byValue.keys()];
	const lacking: string[] = [];
	const picked = (name: string) => {
		const wave = asked.find(({ id }) => id === url.searchParams.get(name)?.trim().split('.')[0]);
		if (!wave || byValue.has(queryText(url, name)!)) return queryChoice(url, name, values) ?? '';
		lacking.push(text.notShown(`${pollsterName(wave)}, ${fieldDates(wave)}`));
		return '';
	};
	const [one, other] = [picked('one'), picked('other')];
	return {
		groups,
		one,
		other,
		lacking,
		verdict: judged(byValue.get(one), byValue.get(other), facts, countryName)
	};
}

/** The wave, with the answer's label where the chart holds several numbers of it. */
function valueOf({ wave, estimate }: Observation, taken: Map<string, Observation>): string {
	if (!taken.has(wave.id)) return wave.id;
	return [wave.id, estimate.variant, estimate.response].filter(Boolean).join('.');
}

function judged(
	one: Observation | undefined,
	other: Observation | undefined,
	facts: readonly WaveFacts[],
	countryName: (code: string) => string
) {
	if (!one || !other || one === other) return null;
	const [from, to] = inOrder(one, other);
	const { reasons, ...rest } = comparability(from, to);
	const link = {
		...rest,
		reasons: reasons.map((reason) =>
			reason.about === 'country'
				? { ...reason, from: countryName(reason.from), to: countryName(reason.to) }
				: reason
		)
	};
	return { from: named(from), to: named(to), ...pairVerdict(from, to, facts, link) };
}

function named({ wave, estimate }: Observation): string {
	return `${formatPercent(estimate)} “${estimate.response}” (${pollsterName(wave)}, ${fieldDates(wave)})`;
}
