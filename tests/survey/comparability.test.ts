import { describe, expect, it } from 'vitest';
import { answerOptions } from '$lib/survey/answerOptions.ts';
import { type Observation, comparability } from '$lib/survey/comparability.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import { published } from './published.ts';
import { shipped } from './shipped.ts';

const [wave] = shipped('afsc', 'peace-agreement');
const observation: Observation = {
	wave: { ...wave!, mode: 'online' },
	estimate: { ...wave!.estimates[0]!, questionText: 'Should they?' },
	options: answerOptions(published('Yes 48', 'No 30', '? 22'))
};
const but = (
	facts: Partial<Observation['wave']>,
	estimate: Partial<Estimate> = {},
	options = observation.options!
): Observation => ({
	wave: { ...observation.wave, ...facts },
	estimate: { ...observation.estimate, ...estimate },
	options
});
const offering = (...rows: string[]) => but({}, {}, answerOptions(published(...rows)));
const { options: _, ...bare } = observation;

describe('two estimates', () => {
	it('alike in all that is known are joined', () => {
		expect(comparability(observation, but({ id: 'later', sampleSize: 1 }))).toEqual({
			outcome: 'join',
			reasons: []
		});
	});

	it.each([
		['country', but({ country: 'KR' })],
		['pollster', but({ pollster: 'Other' })],
		['population', but({ population: 'US voters' })],
		['wording', but({}, { variant: 'b' })],
		['wording', but({}, { questionText: 'Would they?' })],
		['answer', but({}, { response: 'Agree' })],
		['several-answers', but({}, { responseKind: 'multiple' })],
		['options', offering('Yes 48', 'Maybe 30', '? 22')],
		['options', offering('Yes 48', 'Maybe 10')],
		['dont-know', offering('Yes 60', 'No 40')]
	])('are not joined where they differ: %s', (about, other) => {
		const { outcome, reasons } = comparability(observation, other);
		expect(outcome).toBe('break');
		expect(reasons).toMatchObject([{ about }]);
	});

	it.each([
		['mode', but({ mode: 'telephone' })],
		['mode-unknown', but({ mode: null })],
		['population-unknown', but({ population: 'Americans (population not stated)' })],
		['wording-unknown', but({}, { questionText: null })],
		['options-unknown', offering('Yes 48', 'No 30')],
		['options-unknown', offering('Yes 48', '? 22')],
		['options-unknown', bare]
	])('are joined with a note: %s', (about, other) => {
		const { outcome, reasons } = comparability(observation, other);
		expect(outcome).toBe('note');
		expect(reasons).toMatchObject([{ about }]);
	});

	it('are noted where the published margin is of another kind', () => {
		const [a, b] = [but({ precisionKind: 'sampling' }), but({ precisionKind: 'credible' })];
		expect(comparability(a, b)).toEqual({
			outcome: 'note',
			reasons: [{ about: 'precision', from: 'sampling', to: 'credible' }]
		});
	});

	it.each([
		['in capitals', offering('YES 50', 'no 40', '? 10')],
		['of don’t know', offering('Yes 48', 'No 30', '?: unsure 22')]
	])('are joined whatever the labels %s', (_, other) => {
		expect(comparability(observation, other).outcome).toBe('join');
	});

	it('tell which answers only one of them had', () => {
		const [a, b] = [offering('Yes 60', 'No 40'), offering('Yes 60', 'Neither 30', '? 10')];
		expect(comparability(a, b).reasons).toEqual([
			{ about: 'options', from: ['No'], to: ['Neither'] },
			{ about: 'dont-know', from: false, to: true }
		]);
	});

	it('are alike where one report printed a net and the other its parts', () => {
		const parts = offering('Yes, surely 20', 'Yes, rather 28', 'net Yes 48', 'No 30', '? 22');
		expect(comparability(observation, parts).outcome).toBe('join');
		expect(comparability(parts, observation).outcome).toBe('join');
	});
});
