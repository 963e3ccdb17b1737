import { faultyCells, faultyFacts } from './damage.ts';
import { type DirtyFile, tidyFile, wideFile, written } from './dirtyFile.ts';
import { forms } from './form.ts';
import { knownWaves } from './knownWaves.ts';
import { notations } from './notation.ts';
import { Random } from './random.ts';
import { structures } from './structure.ts';

/** A file of known waves made dirty, and the ways in which it was. */
export interface Polluted {
	kinds: string[];
	file: DirtyFile;
	bytes: Buffer;
}

const harmless = Object.entries({ ...forms, ...notations });
const harmful = Object.entries({ ...faultyCells, ...faultyFacts, ...structures });

/** A file of known waves, made dirty in up to five ways; their names begin as is wanted. */
export function polluted(seed: number, beginning = ''): Polluted {
	const random = new Random(seed);
	const waves = knownWaves(random).map((wave) => ({ ...wave, id: beginning + wave.id }));
	const wide = random.below(4) === 0 ? wideFile(waves) : null;
	const file = wide ?? tidyFile(waves);
	const kinds = wide ? ['wide'] : [];
	const wanted = [
		...Array.from({ length: random.below(4) }, () => random.pick(harmless)),
		...Array.from({ length: random.below(3) }, () => random.pick(harmful))
	];
	const apply = ([name, pollute]: (typeof harmless)[number]) => {
		if (!kinds.includes(name) && file.rows.length && pollute(file, random)) kinds.push(name);
	};
	wanted.forEach(apply);
	while (!kinds.length) apply(random.pick(harmful));
	return { kinds, file, bytes: written(file) };
}
