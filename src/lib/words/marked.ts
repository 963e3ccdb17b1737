/** A part of a sentence: plain text, code, or a link. */
export interface MarkedPart {
	text: string;
	code?: true;
	href?: string;
}

/**
 * The parts of a sentence in which `code` stands in backticks and links as [text](address), so that a translator has it
 * whole. Only for sentences that are ours: what readers or editors wrote is never marked.
 * @example marked('See [Data](/data).') → [{ text: 'See ' }, { text: 'Data', href: '/data' }, { text: '.' }]
 */
export function marked(sentence: string): MarkedPart[] {
	const parts = sentence.split(/(`[^`]+`|\[[^\]]+\]\([^)]+\))/);
	return parts.filter(Boolean).map((part) => {
		const [, text, href] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? [];
		if (text && href) return { text, href };
		return part.startsWith('`') ? { text: part.slice(1, -1), code: true } : { text: part };
	});
}
