import fc from 'fast-check';

/** Every law holds over at least this many generated cases. */
const numRuns = 1000;

/** Checks a law over generated cases; the law throws, or returns `false`, where it does not hold. */
export function law<Ts extends [unknown, ...unknown[]]>(
	...args: [...{ [K in keyof Ts]: fc.Arbitrary<Ts[K]> }, (...values: Ts) => unknown]
): void {
	const arbitraries = args.slice(0, -1) as unknown as { [K in keyof Ts]: fc.Arbitrary<Ts[K]> };
	const holds = args.at(-1) as (...values: Ts) => unknown;
	const predicate = (...values: Ts) => holds(...values) as boolean;
	fc.assert(fc.property(...arbitraries, predicate), { numRuns });
}

export const share = fc.double({ min: 0, max: 1, noNaN: true });

export const size = fc.double({ min: 2, max: 5000, noNaN: true });

/** Whether two numbers agree to within rounding of the machine. */
export function near(a: number, b: number, tolerance = 1e-9): boolean {
	return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}
