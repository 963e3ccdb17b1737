import { expect, test } from 'vitest';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { changesOfWave } from '$lib/server/publishing/changesOfWave.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { madeUpEstimate, madeUpWave } from './madeUpWave.ts';

const key = (response: string) => ({
	question_id: 'build-bridge',
	variant: '',
	group_type: 'all',
	group: 'all',
	response
});
const whole = { column: null, before: null, after: null };
const wave = madeUpWave('bridge-2020');

test('nothing differs between a wave and itself', () => {
	expect(changesOfWave(wave, madeUpWave('bridge-2020'))).toEqual([]);
});

test('a fact of the wave that changed is told once, not once for each row', () => {
	expect(changesOfWave(wave, { ...wave, sampleSize: 900 })).toEqual([
		{ key: {}, kind: 'cell', column: 'sample_size', before: '1000', after: '900' }
	]);
});

test('a change of the decimals alone is a change', () => {
	const [yes, no, unsure] = wave.estimates;
	const after = {
		...wave,
		estimates: [{ ...yes!, percent: { value: 48, decimals: 1 } }, no!, unsure!]
	};
	expect(changesOfWave(wave, after)).toEqual([
		{ key: key('Yes'), kind: 'cell', column: 'percent', before: '48', after: '48.0' }
	]);
});

test('a row with another key is one row removed and one added', () => {
	const [yes, no] = wave.estimates;
	const after = { ...wave, estimates: [yes!, no!, madeUpEstimate('Undecided', 12)] };
	expect(changesOfWave(wave, after)).toEqual([
		{ key: key('Undecided'), kind: 'row-added', ...whole },
		{ key: key('Unsure'), kind: 'row-removed', ...whole }
	]);
});

test('responses in another order are told by question and group', () => {
	const after = { ...wave, estimates: [...wave.estimates].reverse() };
	const group = { question_id: 'build-bridge', variant: '', group_type: 'all', group: 'all' };
	expect(changesOfWave(wave, after)).toEqual([
		{
			key: group,
			kind: 'reordered',
			column: null,
			before: 'Yes | No | Unsure',
			after: 'Unsure | No | Yes'
		}
	]);
});

test('questions in another order are told once', () => {
	const other = madeUpEstimate('Yes', 30, { questionId: 'dig-tunnel' });
	const before = { ...wave, estimates: [...wave.estimates, other] };
	const after = { ...wave, estimates: [other, ...wave.estimates] };
	expect(changesOfWave(before, after)).toEqual([{ key: {}, kind: 'reordered', ...whole }]);
});

test('a row added in the middle does not reorder the others', () => {
	const [yes, no, unsure] = wave.estimates;
	const after = { ...wave, estimates: [yes!, madeUpEstimate('Maybe', 1), no!, unsure!] };
	expect(changesOfWave(wave, after)).toEqual([{ key: key('Maybe'), kind: 'row-added', ...whole }]);
});

test('a change in any column is found', () => {
	for (const column of surveyFormat.columns) {
		if (surveyFormat.key.includes(column.name)) continue;
		const value =
			column.type === 'number' || column.type === 'percent' ? { value: 7, decimals: 2 } : 'other';
		const [first, ...rest] = wave.estimates;
		const after = (
			column.of === 'wave'
				? { ...wave, [column.field]: value }
				: { ...wave, estimates: [{ ...first!, [column.field]: value }, ...rest] }
		) as Wave;
		expect(changesOfWave(wave, after).map((change) => change.column)).toEqual([column.name]);
	}
});
