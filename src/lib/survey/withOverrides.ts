import type { Override } from './override.ts';
import { type Wave, programmeOf } from './wave.ts';

const isSameSeries = (a: Wave, b: Wave) =>
	a.country === b.country && programmeOf(a) === programmeOf(b);

/**
 * Gives each wave what editors decided about joining it with earlier ones. What divides two waves divides all that came before from
 * all that came after, too; a join is about its two waves alone.
 *
 * @param waves in order of time
 */
export function withOverrides(waves: Wave[], overrides: readonly Override[]): Wave[] {
	if (!overrides.length) return waves;
	const place = new Map(waves.map(({ id }, i) => [id, i]));
	const divides = ({ outcome, from, to }: Override, at: number) =>
		outcome === 'break' && place.has(from) && (place.get(to) ?? Infinity) <= at;
	return waves.map((wave, at) => {
		const own = overrides.filter(({ to }) => to === wave.id);
		const implied = overrides
			.filter((each) => divides(each, at))
			.flatMap((each) =>
				waves
					.slice(0, place.get(each.from)! + 1)
					.filter((earlier) => isSameSeries(earlier, wave))
					.map(({ id }) => ({ ...each, from: id, to: wave.id }))
			);
		const all = [...own, ...implied.filter(({ from }) => !own.some((each) => each.from === from))];
		return all.length ? { ...wave, overrides: all } : wave;
	});
}
