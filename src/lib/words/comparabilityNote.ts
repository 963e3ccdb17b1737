import type { Comparability } from '$lib/survey/comparability.ts';
import { comparabilityPhrase } from './comparabilityPhrase.ts';

/**
 * Why two estimates are not joined, or with what reserve they are; empty where nothing is to be said.
 * "Not joined: pollster differs (Ipsos, then The Harris Poll)." A join that an editor made keeps the reserve of the rule:
 * "Joined by a dashed line by an editor: Same questionnaire. By the rule: pollster differs (…)."
 */
export function comparabilityNote({ outcome, reasons }: Comparability): string {
	if (outcome === 'join') return '';
	const head = outcome === 'break' ? 'Not joined' : 'Joined by a dashed line';
	const editor = reasons.find((each) => 'reason' in each);
	if (!editor) return `${head}: ${comparabilityPhrase({ reasons })}.`;
	const rest = comparabilityPhrase({ reasons: reasons.filter((each) => each !== editor) });
	const rule = outcome === 'note' && rest ? ` By the rule: ${rest}.` : '';
	return `${head} by an editor: ${editor.reason.replace(/[^.!?…]$/, '$&.')}${rule}`;
}
