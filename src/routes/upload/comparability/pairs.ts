import { comparabilityByRule } from '$lib/survey/comparability.ts';
import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import { answersOf, seriesOf } from '$lib/survey/series.ts';
import type { Wave, WaveFacts } from '$lib/survey/wave.ts';
import { answerLabel } from '$lib/words/answerLabel.ts';
import { comparabilityNote } from '$lib/words/comparabilityNote.ts';
import { joined } from '$lib/words/interface/comparability.ts';

/** Two waves that follow one another in a series, and what the rule says of them. */
export interface WavePair {
	programme: string;
	country: string;
	variant: string | null;
	from: WaveFacts;
	to: WaveFacts;
	/** Each sentence with the answers it holds for. */
	rule: { answers: string[]; sentence: string }[];
}

/** Every two waves of a question that follow one another in a series of any of its answers, the latest first. */
export function pairsOf(waves: Wave[]): WavePair[] {
	const pairs = new Map<string, WavePair>();
	for (const answer of answersOf(waves))
		for (const { programme, country, variant, points } of seriesOf(waves, answer))
			for (const [i, to] of points.slice(1).entries()) {
				const from = points[i]!;
				const key = JSON.stringify([variant, from.wave.id, to.wave.id]);
				const facts = { programme, country, variant, from: from.wave, to: to.wave };
				const pair = pairs.get(key) ?? { ...facts, rule: [] };
				pairs.set(key, pair);
				const sentence = comparabilityNote(comparabilityByRule(from, to)) || joined;
				const said = pair.rule.find((each) => each.sentence === sentence);
				const label = answerLabel(answer, waves);
				if (said) said.answers.push(label);
				else pair.rule.push({ answers: [label], sentence });
			}
	const day = (wave: WaveFacts) => fieldSpan(wave).first;
	return [...pairs.values()].sort((a, b) => day(b.to) - day(a.to) || day(b.from) - day(a.from));
}
