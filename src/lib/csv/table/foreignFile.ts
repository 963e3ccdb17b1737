/** Files that are taken for CSVs by their name only, and how their bytes begin. */
const beginnings = {
	workbook: [
		[0x50, 0x4b, 0x03, 0x04],
		[0xd0, 0xcf, 0x11, 0xe0]
	],
	pdf: [[0x25, 0x50, 0x44, 0x46]]
};
export type ForeignFile = keyof typeof beginnings;

/** What a file is that holds no text, by its first bytes; `null` where it may be a CSV. */
export function foreignFile(head: Uint8Array): ForeignFile | null {
	for (const [kind, each] of Object.entries(beginnings))
		if (each.some((bytes) => bytes.every((byte, at) => head[at] === byte)))
			return kind as ForeignFile;
	return null;
}
