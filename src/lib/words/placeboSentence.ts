import type { Placebos } from '$lib/stats/event/placebos.ts';

/** How often the same comparison moved as much without the event; empty where there is none at the event itself. */
export function placeboSentence({ differences, asLarge, enough }: Placebos): string {
	if (asLarge === null) return '';
	if (!enough) return 'Too few earlier polls to say how unusual this is.';
	return `At ${asLarge} of ${differences.length} earlier dates the same comparison moved at least as much.`;
}
