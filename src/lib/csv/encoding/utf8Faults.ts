/** How many characters beyond ASCII are well-formed UTF-8, and how many bytes are not; a character cut off at the ends is neither. */
export function utf8Faults(bytes: Uint8Array): { good: number; bad: number } {
	let [good, bad] = [0, 0];
	const continues = (at: number) => (bytes[at]! & 0xc0) === 0x80;
	let at = 0;
	while (at < 3 && at < bytes.length && continues(at)) at++;
	for (; at < bytes.length; at++) {
		const byte = bytes[at]!;
		if (byte < 0x80) continue;
		const more = byte >= 0xf5 ? 0 : byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
		let found = 0;
		while (found < more && continues(at + found + 1)) found++;
		if (more && at + found + 1 === bytes.length) break;
		if (more && found === more) good++;
		else bad++;
		at += found;
	}
	return { good, bad };
}
