/** Runs two pieces of work in turn, so that both meet the same machine, and gives the median seconds of each. */
export async function timed(
	rounds: number,
	first: () => unknown,
	second: () => unknown
): Promise<[number, number]> {
	const seconds: [number[], number[]] = [[], []];
	for (let round = 0; round < rounds; round++)
		for (const [i, work] of [first, second].entries()) {
			const start = performance.now();
			await work();
			seconds[i]!.push((performance.now() - start) / 1000);
		}
	return [median(seconds[0]), median(seconds[1])];
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
