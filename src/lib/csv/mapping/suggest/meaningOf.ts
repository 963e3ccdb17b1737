import { answerStance } from '$lib/csv/mapping/answerStance.ts';
import { countryCodes } from '$lib/csv/format/countryCodes.ts';
import type { Column } from '$lib/csv/format/format.ts';
import { slugPattern } from '$lib/csv/format/patterns.ts';
import { slugOf } from '$lib/csv/mapping/slugOf.ts';
import { countryByName } from './countryNames.ts';
import { plainName } from './plainName.ts';

/** The codes of FORMAT.md, and the words they stand for in other spellings. */
const populations = new Map([
	...['a', 'adults', 'all adults'].map((text) => [text, 'adults'] as const),
	...['rv', 'rvs', 'registered', 'registered voters'].map(
		(text) => [text, 'registered voters'] as const
	),
	...['lv', 'lvs', 'likely', 'likely voters'].map((text) => [text, 'likely voters'] as const),
	...['v', 'voters', 'all voters'].map((text) => [text, 'voters'] as const)
]);

/** Whether a text is a code for who was asked: `LV` are likely voters before it is Latvia. */
export const isPopulationCode = (text: string): boolean => /^(a|v|[rl]vs?)$/i.test(text);

/** What words tell a way of asking; two different ways are mixed. */
const modes: [string, RegExp][] = [
	['online', /\b(online|internet|web|app)\b|온라인|웹/],
	['telephone', /\b(tele)?phone|\b(ivr|live|cati|calls?|landline|ars)\b|전화/],
	['face-to-face', /\b(face|in-person|capi|at home|door)\b|(?<!전화 ?)면접|대면/],
	['mail', /\b(mail|post|postal)\b|우편/],
	['text', /\b(text|sms)\b|문자/]
];

function modeOf(text: string): string | undefined {
	const words = text.toLowerCase().replace(/text-to-(web|online)/g, 'web');
	if (/\b(mixed|multi|hybrid)|혼합/.test(words)) return 'mixed';
	const found = modes.filter(([, shape]) => shape.test(words)).map(([mode]) => mode);
	return found.length > 1 ? 'mixed' : found[0];
}

const samplings: [string, RegExp][] = [
	['nonprobability', /non-?prob|opt-?in|quota|convenience|river|비확률|할당/],
	['probability', /prob|random|rdd|stratified|확률|무작위/]
];

const notStated = new Set(
	'na|n a|not available|not applicable|none|null|unknown|unspecified|nan|-|--|–|—|.|없음|미상'
		.split('|')
		.map((text) => text.trim())
);

/** Whether a cell says that nothing is known. */
export const isNotStated = (text: string): boolean =>
	notStated.has(text.toLowerCase().replace(/[/.](?=.)/g, ' '));

const margin =
	/^(?:±|\+\/?-|\+\/−)?\s*(\d+(?:\.\d+)?)\s*(?:%p|%포인트|%|pp|pts?\.?|points?|percentage points?)?$/i;
const people = /^(\d{1,3}(?:,?\d{3})*)\s*(?:명|people|persons|respondents|adults|interviews)$/i;

/** The number in a text that says of what it is: `±3.1%p`, `1,002명`. */
function numberIn({ name, type }: Column, text: string): string | undefined {
	if (/^[\d.,]+%?$/.test(text)) return undefined;
	if (name === 'margin_of_error') return margin.exec(text)?.[1];
	return type === 'integer' ? people.exec(text)?.[1]!.replaceAll(',', '') : undefined;
}

/** Whether a text is a number with what it is a number of. */
export const hasNumber = (column: Column, text: string): boolean =>
	numberIn(column, text) !== undefined;

const named = new Set(['pollster', 'sponsor']);
/** As encyclopedias mark names with footnotes: `Example Polling[a]`. */
export const footnote = /\s*(\[(\w{1,2}|note \d+)\])+$/i;

const meant = (meaning: string | undefined, text: string) =>
	meaning === text ? undefined : meaning;

/** Words that stand for a percentage which was not published; a sign may stand for one that was. */
const notPublished =
	/^(n\.?\/?a\.?|not (available|asked|applicable|published|reported)|nan|null)$/i;

/** What a cell of a column of ours most likely means, where it is not written as ours; `undefined` where nobody can tell. */
export function meaningOf(column: Column, text: string): string | undefined {
	const lower = text.toLowerCase();
	if (!column.required && column.type !== 'text' && isNotStated(text)) return '';
	if (!column.required && column.of === 'wave' && isNotStated(text)) return '';
	if (column.name === 'group' || column.name === 'group_type')
		return /^(total|all|overall|everyone|all respondents|전체|합계)$/.test(lower)
			? meant('all', text)
			: undefined;
	if (named.has(column.name)) return meant(text.replace(footnote, ''), text);
	const number = numberIn(column, text);
	if (number !== undefined) return number;
	if (column.name === 'population') return meant(populations.get(lower), text);
	if (column.type === 'percent') return notPublished.test(text) ? '' : undefined;
	if (column.type === 'country')
		return countryCodes.has(text.toUpperCase()) ? undefined : (countryByName(text) ?? undefined);
	if (column.type === 'slug' && !slugPattern.test(text)) return slugOf(text) || undefined;
	if (column.type !== 'enum' || column.values!.includes(lower)) return undefined;
	if (column.name === 'mode') return modeOf(text);
	if (column.name === 'sampling') return samplings.find(([, shape]) => shape.test(lower))?.[0];
	if (column.name === 'stance') return answerStance(text) ?? undefined;
	const near = column.values!.filter((value) => plainName(value) === plainName(text));
	return near[0];
}
