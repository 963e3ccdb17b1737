import type { Comparability } from '$lib/survey/comparability.ts';
import { comparabilityPhrase } from './comparabilityPhrase.ts';

/**
 * Why two estimates are not joined, or with what reserve they are; empty where nothing is to be said.
 * "Not joined: pollster differs (Ipsos, then The Harris Poll)."
 */
export function comparabilityNote(link: Comparability): string {
	if (link.outcome === 'join') return '';
	return `${link.outcome === 'break' ? 'Not joined' : 'Joined by a dashed line'}: ${comparabilityPhrase(link)}.`;
}
