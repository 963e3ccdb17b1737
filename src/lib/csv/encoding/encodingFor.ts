import iconv from 'iconv-lite';
import { type Encoding, encodingNamed } from './encodings.ts';
import { encodingOf } from './encodingOf.ts';
import type { ReadingHints } from '$lib/csv/mapping/mapping.ts';
import type { ProblemList } from '$lib/csv/problems/problemList.ts';

/** Some words with what is not ASCII among them, as they read in an encoding. */
function wordsIn(sample: Uint8Array, encoding: Encoding): string {
	const text = iconv.decode(sample, encoding);
	const at = text.search(/[^\u0000-\u007f]/); // eslint-disable-line no-control-regex -- ASCII begins with them
	const line = /[^\r\n]*$/.exec(text.slice(0, Math.max(0, at)))![0];
	const from = at - Math.min(line.length, 12);
	return text
		.slice(from, from + 30)
		.split(/[\r\n]/, 1)[0]!
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * The encoding in which a file is to be read: the one that the editor names, else the one its bytes tell; where they
 * cannot be certain, what was assumed must be accepted.
 */
export function encodingFor(
	file: Uint8Array | Iterable<Uint8Array>,
	hints: ReadingHints,
	problems: ProblemList
): Encoding {
	const named = encodingNamed(hints.encoding);
	if (named) return named;
	const { encoding, sure, sample } = encodingOf(file);
	if (!sure)
		problems.warning('assumed-encoding', {}, { encoding, words: wordsIn(sample, encoding) });
	return encoding;
}
