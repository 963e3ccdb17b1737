import fc from 'fast-check';
import { describe, it } from 'vitest';
import { answerOptions } from '$lib/survey/answerOptions.ts';
import { type Observation, comparability } from '$lib/survey/comparability.ts';
import { law } from '../stats/laws.ts';
import { published } from './published.ts';
import { shipped } from './shipped.ts';

const wave = shipped('afsc', 'peace-agreement')[0]!;
const labels = ['Yes', 'Yes, rather', 'No', 'Neither', '? Unsure', '? Refused'];

/** A full set of answers, each of 1 to 100 percent. */
const answers = fc
	.tuple(fc.subarray(labels.slice(1)), fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 5 }))
	.map(([others, shares]) => {
		const rest = others.map((label, i) => [label, shares[i]!] as const);
		const yes = 100 - rest.reduce((sum, [, share]) => sum + share, 0);
		return [['Yes', yes] as const, ...rest].map(([label, share]) => `${label} ${share}`);
	});

const observation = fc
	.record({
		country: fc.constantFrom('US', 'KR'),
		pollster: fc.constantFrom('Ipsos', 'Gallup'),
		population: fc.constantFrom('adults', 'voters', 'people (population not stated)'),
		mode: fc.constantFrom('online' as const, 'telephone' as const, null),
		precisionKind: fc.constantFrom('sampling' as const, 'credible' as const, null),
		questionText: fc.constantFrom('Should they?', 'Would they?', null),
		variant: fc.constantFrom('a', null),
		answers,
		printed: fc.integer({ min: 1, max: 6 })
	})
	.map(({ questionText, variant, answers, printed, ...facts }): Observation => {
		const rows = published(...answers.slice(0, printed));
		return {
			wave: { ...wave, ...facts },
			estimate: { ...rows[0]!, questionText, variant },
			options: answerOptions(rows)
		};
	});

describe('comparing', () => {
	it('gives the same outcome and kinds of reasons in both directions', () => {
		const told = (a: Observation, b: Observation) => {
			const { outcome, reasons } = comparability(a, b);
			return JSON.stringify([outcome, reasons.map(({ about }) => about)]);
		};
		law(observation, observation, (a, b) => told(a, b) === told(b, a));
	});

	it('a wave with itself never breaks, and joins where all is known of it', () => {
		law(observation, (a) => {
			const { outcome, reasons } = comparability(a, a);
			const known =
				a.wave.mode &&
				a.estimate.questionText &&
				a.options!.whole &&
				!a.wave.population.includes('not stated');
			return outcome === (known ? 'join' : 'note') && reasons.every((r) => !('from' in r));
		});
	});

	it('gives reasons for all but a join', () => {
		law(observation, observation, (a, b) => {
			const { outcome, reasons } = comparability(a, b);
			return (outcome === 'join') === (reasons.length === 0);
		});
	});

	it('never breaks for what a report left out', () => {
		law(observation, answers, fc.nat(5), fc.nat(5), (a, rows, first, second) => {
			const printing = (n: number): Observation => ({
				...a,
				options: answerOptions(published(...rows.slice(0, 1 + n)))
			});
			return comparability(printing(first), printing(second)).outcome !== 'break';
		});
	});
});
