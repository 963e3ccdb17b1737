/** The encodings that are read, and what people call them. */
export const encodings = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16 (big-endian)',
	'windows-1252': 'Windows-1252 (Western European)',
	cp949: 'CP949 (Korean)',
	shift_jis: 'Shift_JIS (Japanese)'
} as const;
export type Encoding = keyof typeof encodings;

/** The name of ours for what a hint says, or `null` where we do not read it. */
export function encodingNamed(name: string | undefined): Encoding | null {
	return Object.keys(encodings).includes(name ?? '') ? (name as Encoding) : null;
}
