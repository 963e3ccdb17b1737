import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { affectedQuestions } from '../../src/routes/upload/[draft]/affectedQuestions.ts';
import { withDraft } from '../../src/routes/upload/[draft]/withDraft.ts';
import { withheldRows } from '../../src/routes/upload/[draft]/withheldRows.ts';
import { faultyFirst } from '../../src/routes/upload/[draft]/rows/rowView.ts';
import { fileFault } from '../../src/routes/upload/fileFault.ts';
import { localPath } from '../../src/routes/sign-in/localPath.ts';

const text = readFileSync('tests/fixtures/upload/new-wave.csv', 'utf8');
const wave = readSurveys(text).value[0]!;
const earlier = readSurveys(text.replaceAll('2021', '2019')).value[0]!;
const cell = (key: Record<string, string>) => ({
	key,
	kind: 'cell' as const,
	column: 'percent',
	before: '1',
	after: '2'
});
const comparison = { id: wave.id, status: 'changed' as const, revision: 2, wave, previous: wave };

describe('withDraft', () => {
	it('adds a new wave in its place in time', () => {
		expect(withDraft([wave], [earlier], 'build-bridge').map(({ id }) => id)).toEqual([
			'example-2019',
			'example-2021'
		]);
	});

	it('puts a changed wave in place of its former state', () => {
		const changed = { ...wave, sampleSize: 7 };
		expect(withDraft([earlier, wave], [changed], 'build-bridge')).toEqual([earlier, changed]);
	});

	it('leaves the withheld rows of other questions behind', () => {
		const row = { groupType: 'all', group: 'all', response: 'Yes', variant: null };
		const withheld = ['build-bridge', 'toll'].map((questionId) => ({
			...{ ...row, questionId, because: 'fewest' as const, interviews: null }
		}));
		const [read] = withDraft([], [{ ...wave, withheld }], 'build-bridge');
		expect(read!.withheld).toEqual([withheld[0]]);
	});

	it('leaves out a wave that no longer asks the question', () => {
		expect(withDraft([wave], [{ ...wave, estimates: [] }], 'build-bridge')).toEqual([]);
	});
});

describe('faultyFirst', () => {
	const fault = { what: 'It is wrong.', advice: 'Mend it.' };
	const row = (row: number, faulty: number[], cells = 4) => ({
		row,
		cells: Array.from({ length: cells }, (_, at) => ({
			text: String(at),
			problems: faulty.includes(at) ? [fault] : []
		})),
		whole: []
	});

	it('shows the columns with a problem in any row before the others, both in the order of the file', () => {
		expect(faultyFirst([row(2, [3]), row(5, [1])], 4)).toEqual([1, 3, 0, 2]);
	});

	it('leaves no column out, also where a row has more cells than the header', () => {
		expect(faultyFirst([row(2, [4], 5)], 5)).toEqual([4, 0, 1, 2, 3]);
		expect(faultyFirst([], 2)).toEqual([0, 1]);
	});
});

describe('withheldRows', () => {
	it('are named by group, each with its reason', () => {
		const of = (group: string, groupSampleSize: number) =>
			['Yes', 'No'].map((response) => ({
				...wave.estimates[0]!,
				...{ groupType: 'party', group, groupSampleSize, response }
			}));
		const parties = [...of('Blue', 42), ...of('White', 9), ...of('Red', 500)];
		expect(withheldRows({ ...wave, estimates: [...wave.estimates, ...parties] })).toEqual({
			count: 4,
			all: false,
			groups: [
				'build-bridge, Blue: Not shown: it would give away a group of fewer than 10 interviews.',
				'build-bridge, White: Fewer than 10 interviews.'
			],
			moreGroups: 0
		});
		expect(withheldRows({ ...wave, sampleSize: 43 })).toMatchObject({
			all: true,
			groups: ['build-bridge, Everyone: Too few interviews to show (n = 43).']
		});
		expect(withheldRows(wave).count).toBe(0);
	});
});

describe('affectedQuestions', () => {
	it('are all of a new wave', () => {
		const fresh = { ...comparison, status: 'new' as const, previous: null, changes: [] };
		expect(affectedQuestions(fresh)).toEqual(['build-bridge']);
	});

	it('are those whose cells change', () => {
		const changes = [cell({ question_id: 'build-bridge' })];
		const other = { ...wave.estimates[0]!, questionId: 'toll' };
		const both = { ...wave, estimates: [...wave.estimates, other] };
		expect(affectedQuestions({ ...comparison, wave: both, changes })).toEqual(['build-bridge']);
		expect(affectedQuestions({ ...comparison, wave: both, changes: [cell({})] })).toEqual([
			'build-bridge',
			'toll'
		]);
	});
});

describe('localPath', () => {
	it('keeps to this site', () => {
		expect(localPath('/waves?country=US#top', '/upload')).toBe('/waves?country=US#top');
		for (const away of [
			null,
			'',
			'waves',
			'https://evil.example',
			'//evil.example',
			'/\\evil.example',
			'/.//evil.example',
			'/\t/evil.example',
			'javascript:alert(1)'
		])
			expect(localPath(away, '/upload'), String(away)).toBe('/upload');
	});
});

describe('fileFault', () => {
	it('knows what is no CSV by its name', () => {
		expect(fileFault('Wave 12.XLSX')).toMatch(/is a spreadsheet, not a CSV/);
		expect(fileFault('wave.csv')).toBeNull();
		expect(fileFault('wave')).toBeNull();
	});
});
