/**
 * Lowest point of a function of several numbers, by the simplex method of Nelder and Mead.
 *
 * Source: Nelder & Mead 1965, Computer J. 7:308–313; coefficients as there (1, 2, ½, ½).
 * @param start where to look first
 * @param spread size of the first simplex
 * @example minimise(([x]) => (x! - 2) ** 2, [0], 1) // [2]
 */
export function minimise(
	of: (point: readonly number[]) => number,
	start: readonly number[],
	spread: number
): number[] {
	const vertex = (point: number[]) => ({ point, value: of(point) });
	const between = (a: readonly number[], b: readonly number[], far: number) =>
		a.map((x, i) => x + far * (b[i]! - x));
	let simplex = [
		[...start],
		...start.map((_, k) => start.map((x, i) => (i === k ? x + spread : x)))
	].map(vertex);
	for (let step = 0; step < 500 * start.length; step++) {
		simplex.sort((a, b) => a.value - b.value);
		const [best, worst] = [simplex[0]!, simplex.at(-1)!];
		const size = Math.max(...best.point.map((x, i) => Math.abs(worst.point[i]! - x)));
		if (worst.value - best.value < 1e-13 && size < 1e-7) break;
		const others = simplex.slice(0, -1);
		const centre = start.map(
			(_, i) => others.reduce((sum, { point }) => sum + point[i]!, 0) / others.length
		);
		const reflected = vertex(between(worst.point, centre, 2));
		if (reflected.value < best.value) {
			const expanded = vertex(between(worst.point, centre, 3));
			simplex = [...others, expanded.value < reflected.value ? expanded : reflected];
			continue;
		}
		if (reflected.value < others.at(-1)!.value) {
			simplex = [...others, reflected];
			continue;
		}
		const nearer = reflected.value < worst.value ? reflected : worst;
		const contracted = vertex(between(nearer.point, centre, 0.5));
		simplex =
			contracted.value < nearer.value
				? [...others, contracted]
				: simplex.map(({ point }) => vertex(between(point, best.point, 0.5)));
	}
	return simplex.sort((a, b) => a.value - b.value)[0]!.point;
}
