import { expect, test } from 'vitest';
import { formatPercent } from '$lib/words/formatPercent.ts';
import { formatRest } from '$lib/words/formatRest.ts';
import { observationLabel } from '$lib/words/observationLabel.ts';
import { precisionPhrase } from '$lib/words/precisionPhrase.ts';
import { realQuestion, realWave } from '../charts/realQuestion.ts';

test('a percentage keeps the decimals that were published', () => {
	const [support] = realWave('peace-agreement', 'realmeter-2018-04-18').estimates;
	expect(formatPercent(support!)).toBe('78.7%');
	const [agree] = realWave('end-of-war-declaration', 'realmeter-2020-09-28').estimates;
	expect(formatPercent(agree!)).toBe('49.0%');
});

test('a value not published as a number is approximate', () => {
	const wave = realWave('peace-agreement', 'afsc-2025');
	const estimate = wave.estimates[0]!;
	expect(formatPercent(estimate)).toBe('about 50%');
	expect(observationLabel({ wave, estimate })).toBe(
		'about 50% (published as "half") “Sign a peace agreement”, 10–12 February 2025, The Harris Poll for American Friends Service Committee, US adults, n = 2,076, range 47 to 53%'
	);
	expect(formatRest(wave.estimates)).toBe('about 50%');
});

test('what is missing to 100 has the decimals of the answers', () => {
	expect(formatRest(realWave('peace-agreement', 'realmeter-2018-04-18').estimates)).toBe('6.8%');
	expect(formatRest(realWave('peace-agreement', 'dfp-yougov-2019-09').estimates.slice(0, 4))).toBe(
		'38%'
	);
});

test('only a sample drawn at random has a margin of sampling error', () => {
	expect(precisionPhrase(realWave('meet-kim', 'wapo-abc-2018-04'))).toBe(
		'margin of sampling error ±3.5 points'
	);
	expect(precisionPhrase(realWave('meet-kim', 'afsc-2023'))).toBe(
		'credibility interval ±2.8 points'
	);
	expect(precisionPhrase(realWave('meet-kim', 'afsc-2025'))).toBe('margin not published');
});

test.each(['nonprobability', null] as const)(
	'a margin called sampling of a sample that is %s is never called sampling error',
	(sampling) => {
		const wave = { ...realWave('meet-kim', 'wapo-abc-2018-04'), sampling };
		expect(precisionPhrase(wave)).not.toMatch(/sampling error|margin of error/);
	}
);

test('no label of a shipped number says margin of error', () => {
	for (const wave of realQuestion('meet-kim'))
		for (const estimate of wave.estimates)
			expect(observationLabel({ wave, estimate })).not.toContain('margin of error');
});
