import { plainName } from './plainName.ts';

/** The group a header or half of it names; `{}` is everyone. */
export type Group = { group_type: string; group: string } | Record<string, never>;

const everyone = new Set(
	'total|all|overall|everyone|all respondents|all adults|adults|toplines|topline|national|u.s.|전체|합계|계|전국'
		.split('|')
		.map(plainName)
);

const named: [string, string, string][] = [
	['party', 'Republican', 'r|rep|reps|republican|republicans|gop'],
	['party', 'Democrat', 'd|dem|dems|democrat|democrats|democratic'],
	['party', 'Independent', 'i|ind|inds|independent|independents'],
	['gender', 'Men', 'men|man|male|males'],
	['gender', 'Women', 'women|woman|female|females']
];
const byName = new Map(
	named.flatMap(([group_type, group, names]) =>
		names.split('|').map((name) => [plainName(name), { group_type, group }] as const)
	)
);
const age =
	/^(?:ages? )?(\d{2}\s*(?:[-–—]|to)\s*\d{2}|\d{2}\s*(?:\+|and over|and older|or older)|under \d{2}|\d{2}대(?: 이상)?|\d{2}\s*[-~–]\s*\d{2}세)$/i;

/** The group that a text names by words everybody uses; `null` where it names none of these. */
export function groupOf(text: string): Group | null {
	const name = text.trim();
	if (everyone.has(plainName(name))) return {};
	const found = byName.get(plainName(name));
	if (found) return found;
	if (/^(남|여)(성|자)?$/.test(name)) return { group_type: 'gender', group: name };
	return age.test(name) ? { group_type: 'age', group: name } : null;
}
