import type { Comparison } from './comparison.ts';
import type { Noun } from './noun.ts';
import { sha256 } from '../sha256.ts';

/** The last revision of something, as far as comparing needs it. */
export interface LastRevision {
	n: number;
	sha256: string;
	retired: boolean;
}

/** What publishing something would do, and its canonical CSV. */
export interface ComparedState<T> extends Comparison {
	value: T;
	previous: T | null;
	/** As the bytes of UTF-8. */
	csv: Uint8Array;
	sha256: string;
}

/** Whether the changes are in the order of rows alone, and not in that of answers. */
const onlyShuffled = (changes: Comparison['changes']) =>
	changes.every(({ kind, key }) => kind === 'reordered' && !Object.keys(key).length);

/**
 * Compares something given with its current revision. What an upload could not know of is kept; where only the order of
 * questions and groups differs nothing does.
 *
 * @param read the canonical CSV of the current revision
 */
export function comparedState<T extends { id: string }>(
	noun: Noun<T>,
	given: T,
	current: LastRevision | null | undefined,
	read: () => string,
	uploaded: boolean
): ComparedState<T> {
	const next = written(noun, given);
	if (!current || current.retired)
		return { ...next, status: 'new', revision: (current?.n ?? 0) + 1 };
	const as = (status: Comparison['status'], state: typeof next, previous: T) => ({
		...state,
		status,
		revision: status === 'identical' ? current.n : current.n + 1,
		previous
	});
	if (next.sha256 === current.sha256) return as('identical', next, given);
	const previous = noun.read(read());
	const whole = uploaded && noun.completed ? written(noun, noun.completed(given, previous)) : next;
	if (whole.sha256 === current.sha256) return as('identical', whole, previous);
	const changes = noun.changes(previous, whole.value);
	if (uploaded && onlyShuffled(changes)) return as('identical', whole, previous);
	return as('changed', { ...whole, changes }, previous);
}

function written<T extends { id: string }>(noun: Noun<T>, value: T) {
	const csv = noun.write(value);
	const changes: Comparison['changes'] = [];
	return { id: value.id, value, csv, sha256: sha256(csv), changes, previous: null };
}
