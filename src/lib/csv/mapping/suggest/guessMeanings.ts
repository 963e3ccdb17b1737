import type { Stance } from '$lib/survey/estimate.ts';
import { answerStance } from '$lib/csv/mapping/answerStance.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { partsOf } from '$lib/csv/mapping/pairs.ts';
import { meaningOf } from './meaningOf.ts';
import type { Suggestion } from './suggestion.ts';

/** Most different cells for which a meaning is suggested. */
const mostMeanings = 200;

/** What the cells of known columns stand for, where they are not written as ours. */
export function guessMeanings({ columns, texts, column }: Suggestion, values: Mapping['values']) {
	for (const [i, { to, facts }] of columns.entries()) {
		if (texts[i]!.length > mostMeanings) continue;
		for (const [name, part] of facts && to !== 'percent' ? [] : partsOf(to)) {
			if (name === 'percent' && !facts) continue;
			const known = column(name);
			// Names made of a cell are as they should be.
			if (!known || (part && known.type === 'slug')) continue;
			for (const cell of texts[i]!) {
				const text = part ? part(cell, null) : cell;
				const meaning = text ? meaningOf(known, text) : undefined;
				if (meaning !== undefined) (values[name] ??= {})[text] ??= meaning;
			}
		}
	}
}

/** Where the answers of a file most likely stand, by what they are called. */
export function guessStances({ columns, texts, at }: Suggestion): Mapping['stances'] {
	const responses = [
		...columns.flatMap(({ facts }) => facts?.response ?? []),
		...(at('response') < 0 ? [] : texts[at('response')]!)
	];
	if (at('stance') >= 0) return {};
	const found = responses.map((response) => [response, answerStance(response)] as const);
	return Object.fromEntries(
		found.filter((each): each is readonly [string, Stance] => Boolean(each[1]))
	);
}
