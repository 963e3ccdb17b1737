import { describe, expect, it } from 'vitest';
import { type Observation, comparability } from '$lib/survey/comparability.ts';
import { shipped } from './shipped.ts';

const [wave] = shipped('afsc', 'peace-agreement');
const observation: Observation = {
	wave: { ...wave!, mode: 'online' },
	estimate: wave!.estimates[0]!
};
const but = (
	facts: Partial<Observation['wave']>,
	estimate: Partial<Observation['estimate']> = {}
): Observation => ({
	wave: { ...observation.wave, ...facts },
	estimate: { ...observation.estimate, ...estimate }
});

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
		['options', but({}, { response: 'Agree' })]
	])('are not joined where the %s differs', (about, other) => {
		const { outcome, reasons } = comparability(observation, other);
		expect(outcome).toBe('break');
		expect(reasons).toMatchObject([{ about }]);
	});

	it('are not joined where two published wordings differ', () => {
		const [a, b] = ['Do you?', 'Would you?'].map((questionText) => but({}, { questionText }));
		expect(comparability(a!, b!).outcome).toBe('break');
	});

	it.each([
		['mode', but({ mode: 'telephone' })],
		['mode-unknown', but({ mode: null })],
		['population-unknown', but({ population: 'Americans (population not stated)' })]
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

	it('are compared alike in both directions', () => {
		for (const other of [but({ pollster: 'Other' }), but({ mode: null }), but({})])
			expect(comparability(other, observation).outcome).toBe(
				comparability(observation, other).outcome
			);
	});
});
