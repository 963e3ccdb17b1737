// The sentences are those that a reader of the shipped AFSC polls is to find; percentages, n and margin stand in static/data/surveys/afsc.csv.
import { expect, test } from 'vitest';
import { effectsOf } from '../../src/routes/upload/[draft]/effects.ts';
import { shipped } from '../survey/shipped.ts';

const waves = shipped('afsc', 'peace-agreement');
const until = (year: number) => waves.filter(({ id }) => Number(id.slice(-4)) <= year);

test('a further wave changes the verdict on the last change', () => {
	const { verdicts, joins } = effectsOf(until(2025), waves, waves);
	const favour = verdicts.find(({ after }) => after.startsWith('Up 5 points'));
	expect(favour!.after).toMatch(/^Up 5 points since February 2025 as published/);
	expect(favour!.before).not.toBe(favour!.after);
	expect(joins).toEqual([]);
});

test('a wave of another pollster is a break that says why', () => {
	const { joins } = effectsOf(until(2021), until(2023), waves);
	expect(joins).toHaveLength(1);
	expect(joins[0]!.before).toBe('Not yet beside one another.');
	expect(joins[0]!.after).toMatch(/^Not joined: pollster differs \(Ipsos, then The Harris Poll\)/);
});

test('a wave that turns out to be of another population divides what was joined', () => {
	const changed = waves.map((wave) =>
		wave.id === 'afsc-2026' ? { ...wave, population: 'registered voters' } : wave
	);
	const { joins, verdicts } = effectsOf(waves, changed, waves);
	expect(joins).toHaveLength(1);
	expect(joins[0]!.before).not.toMatch(/^Not joined/);
	expect(joins[0]!.after).toMatch(/^Not joined: population differs/);
	expect(verdicts.map(({ before }) => before)).toContainEqual(
		expect.stringMatching(/^Up 5 points/) as string
	);
});

test('nothing is said where nothing changes', () => {
	expect(effectsOf(waves, waves, waves)).toEqual({ verdicts: [], joins: [] });
});
