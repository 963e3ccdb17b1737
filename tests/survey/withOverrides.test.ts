import { describe, expect, it } from 'vitest';
import { comparability, comparabilityByRule } from '$lib/survey/comparability.ts';
import type { Override } from '$lib/survey/override.ts';
import { seriesOf } from '$lib/survey/series.ts';
import { withOverrides } from '$lib/survey/withOverrides.ts';
import { shipped } from './shipped.ts';

const waves = shipped('afsc', 'peace-agreement');
const override: Override = {
	questionId: 'peace-agreement',
	variant: null,
	from: 'afsc-2021',
	to: 'afsc-2023',
	outcome: 'note',
	reason: 'Both asked the same.'
};
const editor = { about: 'editor', reason: override.reason };

/** The points of AFSC's series from 2021 to 2026 where these decisions are in force. */
const points = (...overrides: Override[]) =>
	seriesOf(withOverrides(waves, overrides), { stance: 'favour' })[0]!.points;
const outcomes = (...overrides: Override[]) =>
	seriesOf(withOverrides(waves, overrides), { stance: 'favour' })[0]!.links.map((l) => l.outcome);

describe('a decision of an editor', () => {
	it('stands above the rule, which is still told', () => {
		const [a, b] = points(override);
		expect(comparability(a!, b!)).toEqual({
			outcome: 'note',
			reasons: [editor, ...comparabilityByRule(a!, b!).reasons]
		});
		expect(comparability(b!, a!).outcome).toBe('note');
		expect(comparabilityByRule(a!, b!).outcome).toBe('break');
	});

	it('to join is about its two waves alone', () => {
		expect(outcomes()).toEqual(['break', 'note', 'note', 'note']);
		expect(outcomes(override)).toEqual(['note', 'note', 'note', 'note']);
		const [in2021, , in2024] = points(override);
		expect(comparability(in2021!, in2024!).outcome).toBe('break');
	});

	it('not to join divides all before from all after', () => {
		const broken = { ...override, from: 'afsc-2024', to: 'afsc-2025', outcome: 'break' as const };
		expect(outcomes(broken)).toEqual(['break', 'note', 'break', 'note']);
		const [, in2023, in2024, in2025, in2026] = points(broken);
		for (const [a, b] of [
			[in2023, in2025],
			[in2023, in2026],
			[in2024, in2026]
		] as const)
			expect(comparability(a!, b!).reasons).toContainEqual(editor);
		expect(comparability(in2023!, in2024!).reasons).not.toContainEqual(editor);
		expect(comparability(in2025!, in2026!).reasons).not.toContainEqual(editor);
	});

	it('about two waves stands above one about others between them', () => {
		const broken = { ...override, from: 'afsc-2024', to: 'afsc-2025', outcome: 'break' as const };
		const joined = { ...override, from: 'afsc-2023', to: 'afsc-2026', reason: 'Looked at again.' };
		const [, in2023, , , in2026] = points(broken, joined);
		expect(comparability(in2023!, in2026!)).toMatchObject({
			outcome: 'note',
			reasons: [{ reason: 'Looked at again.' }, ...comparabilityByRule(in2023!, in2026!).reasons]
		});
	});

	it.each([
		['question', { questionId: 'other' }],
		['wording', { variant: 'other' }],
		['wave', { from: 'other' }]
	])('about another %s changes nothing', (_, other) => {
		expect(outcomes({ ...override, ...other })).toEqual(outcomes());
	});

	it('that is not there leaves the waves as they are', () => {
		expect(withOverrides(waves, [])).toBe(waves);
	});
});
