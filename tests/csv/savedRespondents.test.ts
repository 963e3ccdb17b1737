import { expect, test } from 'vitest';
import {
	fitsRespondents,
	newColumns,
	reusableRespondents
} from '$lib/csv/mapping/suggest/savedRespondents.ts';
import { madeUpMapping, yesNo } from '../server/respondents/madeUpRespondents.ts';

const header = ['id', 'w', 'q', 'party'];
const mapping = madeUpMapping({
	reading: { encoding: 'cp949', headerRow: 4 },
	weight: 'w',
	questions: [yesNo('q', { askedIf: { header: 'party', codes: ['Blue'] } })]
});
const saved = reusableRespondents(mapping, header);

test('what belongs to one wave is not kept for the next', () => {
	expect(saved.constants).toEqual({
		pollster: 'Example Polling',
		country: 'NZ',
		population: 'adults'
	});
	expect(saved.reading).toEqual({ encoding: 'cp949' });
	expect(saved.questions).toEqual(mapping.questions);
});

test('it is for files with every column that it reads, in any order', () => {
	expect(fitsRespondents(saved, ['party', 'q', 'w', 'q2'])).toBe(true);
	for (const missing of ['w', 'q', 'party'])
		expect(
			fitsRespondents(
				saved,
				header.filter((name) => name !== missing)
			)
		).toBe(false);
	expect(fitsRespondents(madeUpMapping({ questions: [] }), header)).toBe(false);
});

test('a column that the earlier file did not have is no column that was left out', () => {
	expect(newColumns(saved, ['party', 'q', 'w', 'q2', 'id'])).toEqual(['q2']);
});
