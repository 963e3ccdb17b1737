import type { Comparability } from '$lib/survey/comparability.ts';
import { comparabilityPhrase } from './comparabilityPhrase.ts';

const reserves = { note: 'Compare with care', break: 'Not comparable' };

/**
 * Why two numbers beside one another may not be compared, or with what reserve they may; empty where nothing is to be said.
 * "Not comparable: pollster differs (Ipsos, then The Harris Poll)."
 */
export function reserveNote(link: Comparability): string {
	if (link.outcome === 'join') return '';
	return `${reserves[link.outcome]}: ${comparabilityPhrase(link)}.`;
}
