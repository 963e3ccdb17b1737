import { answerStance } from '$lib/csv/mapping/answerStance.ts';
import { type Group, groupOf } from './groupOf.ts';
import { footnote } from './meaningOf.ts';
import { plainName } from './plainName.ts';
import { peopleIn } from './rowKind.ts';

const isAnswer = (text: string) => answerStance(text) !== undefined;
const sizes = new Set('sample|n|samplesize|base|size|unweightedn|respondents|count|obs'.split('|'));

/** The ways in which a header can be two names: `Rep Yes`, `Party / Republican`, `Approve (Republican)`, `yes_rep`. */
function* halves(header: string): Generator<[string, string]> {
	const bracketed = /^(.+?)\s*[([](.+)[)\]]$/.exec(header);
	if (bracketed) yield [bracketed[1]!, bracketed[2]!];
	for (const between of [/\s+\/\s+/g, /\s*[:|–—]\s*/g, /\s+-\s+/g, /[_.]/g, /\s+/g])
		for (const { index, 0: found } of header.matchAll(between))
			if (index > 0) yield [header.slice(0, index), header.slice(index + found.length)];
}

/** What a header says of a column of percentages, as far as its words are known: an answer, a group, both; `null` neither. */
export function headerFacts(header: string): Record<string, string> | null {
	const { name } = withoutSize(header);
	if (isAnswer(name)) return { response: name };
	for (const [a, b] of halves(name))
		for (const [answer, group] of [
			[a, b],
			[b, a]
		])
			if (isAnswer(answer!) && groupOf(group!))
				return { response: answer!.replace(/[\s_]+$/, ''), ...groupOf(group!) };
	return groupOf(name);
}

/** The group whose size a header names, such as `Rep Sample`. */
export function sizedGroup(header: string): Group | null {
	for (const [a, b] of halves(header.trim())) {
		const group = sizes.has(plainName(b)) ? groupOf(a) : sizes.has(plainName(a)) && groupOf(b);
		if (group && 'group' in group) return group;
	}
	return null;
}

const sized = /\s*[[(]?\s*\bn\s*=\s*([\d,. ]+?)\s*[\])]?$/i;
const unit = /\s*(?:\/\s*)?\(?%\)?$/;

/** What a header says of its column beside the size of its group and the sign for percentages: `Men (n=490)`, `Total / %`. */
export function withoutSize(header: string): { name: string; size: number | null } {
	const found = sized.exec(header.trim().replace(footnote, ''));
	const size = found ? peopleIn(found[1]!) : null;
	const unmarked = header.trim().replace(footnote, '');
	const name = (size === null ? unmarked : unmarked.replace(sized, '')).replace(unit, '').trim();
	return { name: name || header.trim(), size };
}

/** A header of two rows whose upper name is a kind of group: `Party / Republican`. */
export function crosstabGroup(header: string): Group {
	const known = groupOf(header);
	if (known) return known;
	const [upper = '', ...lower] = header.split(' / ');
	const group = lower.join(' / ').trim();
	if (!group) return { group_type: 'group', group: header.trim() };
	return groupOf(group) ?? { group_type: upper.trim().toLowerCase(), group };
}
