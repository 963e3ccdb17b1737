import { expect, test } from 'vitest';
import { saidBefore } from '../../src/routes/upload/[draft]/respondents/saidBefore.ts';
import { madeUpMapping, yesNo } from '../server/respondents/madeUpRespondents.ts';

const mapping = madeUpMapping({ weight: 'w', questions: [yesNo('q')] });
const header = ['id', 'w', 'q'];
const drafts = [
	{ id: 'mine', mapping: null },
	{ id: 'wide', mapping: { kind: 'survey' } },
	{ id: 'other', mapping: madeUpMapping({ questions: [yesNo('z')] }) },
	{ id: 'last', mapping },
	{ id: 'older', mapping: { ...mapping, weight: null } }
];

test('what was said of the latest draft with the same columns is taken over, without what belongs to its wave', () => {
	const said = saidBefore(drafts, { id: 'mine' }, header)!;
	expect(said).toMatchObject({ kind: 'respondents', weight: 'w', questions: mapping.questions });
	// the made-up mapping states an end date and a source as well
	expect(mapping.constants).toMatchObject({ end_date: expect.any(String) as string });
	expect(said.constants).toEqual({
		pollster: 'Example Polling',
		country: 'NZ',
		population: 'adults'
	});
});

test('a draft says nothing of itself, and other columns nothing of these', () => {
	expect(saidBefore(drafts.slice(0, 3), { id: 'mine' }, header)).toBeNull();
	expect(saidBefore(drafts, { id: 'last' }, header)).toMatchObject({ weight: null });
	expect(saidBefore(drafts, { id: 'mine' }, ['id'])).toBeNull();
});
