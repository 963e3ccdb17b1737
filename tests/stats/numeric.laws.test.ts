import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile } from '$lib/stats/numeric/betaQuantile.ts';
import { chiSquareTail } from '$lib/stats/numeric/chiSquareTail.ts';
import { continuedFraction } from '$lib/stats/numeric/continuedFraction.ts';
import { fisherTail } from '$lib/stats/numeric/fisherTail.ts';
import { incompleteBeta } from '$lib/stats/numeric/incompleteBeta.ts';
import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import { normalTail } from '$lib/stats/numeric/normalTail.ts';
import { orthonormal } from '$lib/stats/numeric/orthonormal.ts';
import { residual } from '$lib/stats/numeric/residual.ts';
import { stirlingCorrection } from '$lib/stats/numeric/stirlingCorrection.ts';
import { studentQuantile } from '$lib/stats/numeric/studentQuantile.ts';
import { studentTail } from '$lib/stats/numeric/studentTail.ts';
import { law, near, share } from './laws.ts';

const level = fc.double({ min: 0.01, max: 0.999, noNaN: true });
const shape = fc.double({ min: 0.1, max: 3000, noNaN: true });
const degrees = fc.double({ min: 1, max: 5000, noNaN: true });

describe('known values', () => {
	test.each([
		['Γ(1) = 1', stirlingCorrection(1), 1 - Math.log(2 * Math.PI) / 2],
		['the golden ratio', continuedFraction(1, () => [1, 1]), (1 + Math.sqrt(5)) / 2],
		['1 − (1 − x)²', incompleteBeta(0.25, 1, 2), 0.4375],
		['1 − 0.025^(1/3)', betaQuantile(0.975, 1, 3), 1 - Math.cbrt(0.025)],
		['chi-square with 2 degrees is exponential', chiSquareTail(3, 2), Math.exp(-1.5)],
		['chi-square table, 1 degree', chiSquareTail(3.841458820694124, 1), 0.05],
		['t with 1 degree is Cauchy', studentQuantile(0.95, 1)!, Math.tan(0.475 * Math.PI)],
		['t with 2 degrees', studentTail(3, 2), 1 - 3 / Math.sqrt(11)],
		['t table, 4 degrees', studentQuantile(0.95, 4)!, 2.7764451051977987],
		['F with 2 and 2 degrees', fisherTail(3, 2, 2), 0.25],
		['normal table, 99 %', normalQuantile(0.99), 2.5758293035489004]
	])('%s', (_name, got, expected) => {
		expect(got / expected).toBeCloseTo(1, 13);
	});

	test('no quantile of t without degrees of freedom', () => {
		expect(studentQuantile(0.95, 0)).toBeNull();
	});
});

test('a quantile has its share beyond it', () => {
	law(level, degrees, (l, nu) => {
		expect(near(normalTail(normalQuantile(l)), 1 - l, 1e-12)).toBe(true);
		expect(near(studentTail(studentQuantile(l, nu)!, nu), 1 - l, 1e-12)).toBe(true);
	});
	law(share, shape, shape, (p, a, b) => {
		const x = betaQuantile(p, a, b);
		return x < 1e-300 || x > 1 - 1e-9 || near(incompleteBeta(x, a, b), p, 1e-9);
	});
});

test('the beta distribution is mirrored when its shapes are swapped', () => {
	law(share, shape, shape, (x, a, b) =>
		near(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a, x), 1, 1e-11)
	);
});

test('the squared t is an F with one degree', () => {
	law(fc.double({ min: 0.01, max: 20, noNaN: true }), degrees, (t, nu) =>
		near(studentTail(t, nu), fisherTail(t * t, 1, nu), 1e-12)
	);
});

test('orthonormal columns have length 1, meet at right angles and keep the span', () => {
	const value = fc.integer({ min: -9, max: 9 });
	const rows = fc.array(fc.tuple(value, value, value, fc.integer({ min: 1, max: 9 })), {
		minLength: 3,
		maxLength: 8
	});
	law(rows, (cells) => {
		const columns = [0, 1, 2].map((k) => cells.map((row) => row[k]!));
		const weights = cells.map((row) => row[3]);
		const basis = orthonormal(columns, weights);
		basis.forEach((a, k) =>
			basis.forEach((b, l) => {
				const product = a.reduce((sum, x, i) => sum + weights[i]! * x * b[i]!, 0);
				expect(near(product, k === l ? 1 : 0)).toBe(true);
			})
		);
		for (const column of columns)
			for (const rest of residual(column, basis, weights)) expect(near(rest, 0)).toBe(true);
	});
});
