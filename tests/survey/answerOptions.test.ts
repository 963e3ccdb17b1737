import { describe, expect, it } from 'vitest';
import { answerOptions } from '$lib/survey/answerOptions.ts';
import { published } from './published.ts';
import { shipped } from './shipped.ts';

const whole = (...rows: string[]) => answerOptions(published(...rows)).whole;

describe('the answers that could be given', () => {
	it('are those published, with don’t know apart and parts under their net', () => {
		expect(answerOptions(published('Yes, surely 20', 'net Yes 48', 'No 30', '? 22'))).toEqual({
			answers: [
				{ label: 'Yes, surely', net: 'Yes' },
				{ label: 'No', net: null }
			],
			dontKnow: true,
			whole: false
		});
	});

	// Monmouth 2018: 37, 36 and 28; AP-NORC 2022: 25, 26, 29 and 19, without those who did not answer.
	it.each([
		[true, ['Yes 48', 'No 30', '? 22']],
		[true, ['Yes 37', 'No 36', '? 28']],
		[true, ['Yes 33', 'No 33', '? 33']],
		[true, ['Yes 49.0', 'No 51.0']],
		[false, ['Yes 55', '? 44']],
		[false, ['Yes 25', 'Yes, rather 26', 'Neither 29', 'No 19']],
		[false, ['Yes 64.7', 'No 28.3', '? 6.7']],
		[false, ['Yes 37', 'No 36', '? 29']],
		[false, ['net Yes 48', 'No 30', '? 22']],
		[false, []]
	])('are all of them: %s for %j', (expected, rows) => {
		expect(whole(...rows)).toBe(expected);
	});

	it('are not known to be all where a share was published in words', () => {
		const [yes, no] = published('Yes 50', 'No 50');
		expect(answerOptions([{ ...yes!, valueNote: 'published as "half"' }, no!]).whole).toBe(false);
	});

	it('of several allowed answers are never known to be all', () => {
		for (const { estimates } of shipped('japan', 'nk-issues'))
			expect(answerOptions(estimates)).toEqual({ answers: [], dontKnow: false, whole: false });
	});
});
