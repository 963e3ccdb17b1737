import { expect, test } from 'vitest';
import type { MadeDecision } from '../../src/lib/server/store.ts';
import { pairsOf } from '../../src/routes/upload/comparability/pairs.ts';
import { pairsView } from '../../src/routes/upload/comparability/pairsView.ts';
import { readDecision } from '../../src/routes/upload/comparability/readDecision.ts';
import { realQuestion } from '../charts/realQuestion.ts';

const waves = realQuestion('peace-agreement');
const pairs = pairsOf(waves);
const made: MadeDecision = {
	questionId: 'peace-agreement',
	variant: null,
	from: 'afsc-2023',
	to: 'afsc-2024',
	outcome: 'break',
	reason: 'The order of answers was turned.',
	editor: 'Ada',
	decidedAt: '2031-01-02T10:00:00.000Z'
};
const view = (...history: MadeDecision[]) => pairsView(pairs, history, waves, { US: 'USA' });

test('pairs are the waves next to one another for any answer, the latest first', () => {
	expect(pairs.map(({ from, to }) => [from.id, to.id])).toEqual([
		['afsc-2025', 'afsc-2026'],
		['afsc-2024', 'afsc-2025'],
		['afsc-2023', 'afsc-2024'],
		// don't know was not published in 2023
		['afsc-2021', 'afsc-2024'],
		['afsc-2021', 'afsc-2023']
	]);
	expect(pairs.at(-1)!.rule.map(({ answers }) => answers)).toEqual([['In favour'], ['Opposed']]);
});

test('a decision stands at its pair while it is in force, and among all of them for ever', () => {
	const decisionsOf = ({ series }: ReturnType<typeof view>) =>
		series.flatMap((each) => each.pairs.flatMap(({ decision }) => decision ?? []));
	const shown = view(made);
	expect(shown.series.map(({ title }) => title)).toEqual([
		'American Friends Service Committee, USA'
	]);
	expect(decisionsOf(shown)).toMatchObject([
		{
			waves: '17–19 January 2023, then published 14 February 2024',
			text: 'Not joined: The order of answers was turned.',
			who: 'Ada, 2 January 2031'
		}
	]);
	const withdrawn = view({ ...made, outcome: 'withdrawn', reason: '' }, made);
	expect(decisionsOf(withdrawn)).toEqual([]);
	expect(withdrawn.history.map(({ text }) => text)).toEqual([
		'Back to the rule.',
		'Not joined: The order of answers was turned.'
	]);
});

test('a decision about waves that no longer follow one another is told apart', () => {
	const stale = { ...made, to: 'afsc-2026' };
	expect(view(stale).stale).toMatchObject([{ from: 'afsc-2023', to: 'afsc-2026', rule: [] }]);
	expect(view({ ...stale, outcome: 'withdrawn' }, stale).stale).toEqual([]);
	expect(view(made).stale).toEqual([]);
});

test('a decision needs a choice and a reason of at most 500 characters', () => {
	const typed = { variant: '', from: 'a', to: 'b', outcome: 'note', reason: ' Same\r\n words. ' };
	expect(readDecision('q', typed)).toEqual({
		questionId: 'q',
		variant: null,
		from: 'a',
		to: 'b',
		outcome: 'note',
		reason: 'Same words.'
	});
	expect(readDecision('q', { ...typed, reason: ' \n ' })).toMatch(/^Please write the reason/);
	expect(readDecision('q', { ...typed, outcome: 'withdrawn' })).toMatch(/^Please choose/);
	expect(readDecision('q', { ...typed, reason: 'x'.repeat(501) })).toMatch(/has 501 characters/);
	expect(readDecision('q', { ...typed, reason: 'x'.repeat(500) })).toMatchObject({
		outcome: 'note'
	});
});
