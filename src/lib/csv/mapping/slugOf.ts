import { longestSlug } from '$lib/csv/format/patterns.ts';

const initials = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = 'k k ks n nj nh t l lk lm lb ls lt lp lh m p ps t t ng t t k t p t'.split(' ');
const others: Record<string, string> = {
	...{ æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }
};

/** A letter of the Korean alphabet in Latin ones, by the Revised Romanization without most of its assimilations. */
function romanized(letter: string): string {
	const code = letter.charCodeAt(0);
	const [initial, vowel, final] = [code - 0x1100, code - 0x1161, code - 0x11a8];
	if (initial < initials.length) return initials[initial]!.replace('-', '');
	return (vowel < vowels.length ? vowels[vowel] : finals[final]) ?? '';
}

/** The same short text for the same long one, and hardly ever for another (FNV-1a). */
function digest(text: string): string {
	let hash = 0x811c9dc5;
	for (const character of text)
		hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
	return hash.toString(36);
}

/**
 * A stable name made of a text: `한국갤럽` → `hangukgaelleop`. Letters that cannot be written in Latin ones are told apart
 * by a digest of the text; empty where it has neither letters nor digits.
 */
export function slugOf(text: string, longest = longestSlug): string {
	const latin = text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/\u11af\u1105/g, 'll')
		.replace(/[\u1100-\u1112\u1161-\u1175\u11a8-\u11c2]/g, romanized)
		.replace(/[æœøßłđðþı]/g, (letter) => others[letter]!);
	const slug = (from: string) => from.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
	const whole = slug(latin);
	const lossy = /[^\P{L}a-z]/u.test(latin) || whole.length > longest;
	if (!lossy) return whole;
	const mark = digest(text);
	return slug(`${whole.slice(0, longest - mark.length - 1)}-${mark}`);
}
