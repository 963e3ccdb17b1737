import { fills } from '$lib/csv/mapping/pairs.ts';
import type { Suggestion } from './suggestion.ts';
import { tells } from './waveNames.ts';

/** Beside groups the numbers asked are theirs, where they differ within a wave. */
export function sizesOfGroups({ format, sample, columns, at, set }: Suggestion) {
	const size = columns.findIndex(({ to }) => to === 'sample_size');
	if (size < 0 || at('group') < 0 || at('group_sample_size') >= 0) return;
	const ofWave = format.columns.filter(({ of }) => of === 'wave').map(({ name }) => name);
	const facts = columns.flatMap(({ to }, i) =>
		i !== size && ofWave.some((name) => fills(to, name)) ? i : []
	);
	if (!tells(sample, facts, [size])) set(size, 'group_sample_size');
}

/** Numbers that differ from answer to answer are how many gave it, not how many were asked. */
export function withoutCounts({ sample, columns, at, isNoAnswer, set }: Suggestion) {
	if (at('response') < 0) return;
	const answers = sample.filter((row) => !isNoAnswer(row));
	const sizes = columns.flatMap(({ to }, i) =>
		to === 'sample_size' || to === 'group_sample_size' ? i : []
	);
	const others = columns.flatMap(({ to, facts }, i) =>
		to === null || facts || fills(to, 'response') || fills(to, 'percent') || sizes.includes(i)
			? []
			: i
	);
	const counted = sizes.some((size) => !tells(answers, others, [size]));
	if (counted) for (const size of sizes) set(size, null);
}
