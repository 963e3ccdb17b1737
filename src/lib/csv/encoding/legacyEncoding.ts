import type { Encoding } from './encodings.ts';

const between = (byte: number | undefined, low: number, high: number) =>
	byte !== undefined && byte >= low && byte <= high;

/**
 * Which of the encodings from before UTF-8 some bytes are most likely in. Korean writes nearly all syllables with a first
 * byte B0–C8, Japanese its kana with 82 or 83; Western letters stand alone between ASCII ones.
 */
export function legacyEncoding(bytes: Uint8Array): Encoding {
	let [korean, kana, kanji, pairs, chained, units] = [0, 0, 0, 0, 0, 0];
	let pairEnd = -1;
	for (let at = 0; at < bytes.length; at++) {
		const [lead, trail] = [bytes[at]!, bytes[at + 1]];
		if (lead < 0x80) continue;
		units++;
		const isKorean = between(lead, 0xb0, 0xc8) && between(trail, 0xa1, 0xfe);
		const isKana =
			(lead === 0x82 && between(trail, 0x9f, 0xf1)) ||
			(lead === 0x83 && between(trail, 0x40, 0x96));
		const isKanji =
			(between(lead, 0x88, 0x9f) || between(lead, 0xe0, 0xea)) &&
			(between(trail, 0x40, 0x7e) || between(trail, 0x80, 0xfc));
		if (isKorean) korean++;
		else if (isKana) kana++;
		else if (isKanji) kanji++;
		else if (!between(trail, 0x80, 0xff)) continue;
		pairs++;
		if (pairEnd === at) chained++;
		pairEnd = at + 2;
		at++;
	}
	const share = (count: number) => count / Math.max(1, units);
	if (share(korean) > 0.6) return 'cp949';
	if (share(kana) > 0.15 && share(kana + kanji) > 0.6) return 'shift_jis';
	if (share(kanji) > 0.8 && chained > pairs * 0.4) return 'shift_jis';
	return 'windows-1252';
}
