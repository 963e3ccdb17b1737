import type { Comparability, ComparabilityReason } from '$lib/survey/comparability.ts';

const differing = {
	country: 'country',
	pollster: 'pollster',
	population: 'population',
	wording: 'wording',
	options: 'answer label',
	mode: 'mode',
	precision: 'kind of margin'
} as const;

const unknown = { 'population-unknown': 'population', 'mode-unknown': 'mode' } as const;

function reasonPhrase(reason: ComparabilityReason): string {
	if (!('from' in reason)) return `${unknown[reason.about]} not stated for one or both waves`;
	if (reason.about === 'wording') return 'wording differs';
	return `${differing[reason.about]} differs (${reason.from}, then ${reason.to})`;
}

/**
 * Why two estimates are not joined, or with what reserve they are; empty where nothing is to be said.
 * "Not joined: pollster differs (Ipsos, then The Harris Poll)."
 */
export function comparabilityNote(link: Comparability): string {
	if (link.outcome === 'join') return '';
	const phrases = [...new Set(link.reasons.map(reasonPhrase))].join('; ');
	return `${link.outcome === 'break' ? 'Not joined' : 'Joined by a dashed line'}: ${phrases}.`;
}
