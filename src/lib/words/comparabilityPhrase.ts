import type { Comparability, ComparabilityReason } from '$lib/survey/comparability.ts';

const names = {
	country: 'country',
	pollster: 'pollster',
	population: 'population',
	mode: 'mode',
	precision: 'kind of margin',
	'population-unknown': 'population',
	'wording-unknown': 'exact wording',
	'options-unknown': 'full list of answers',
	'mode-unknown': 'mode'
} as const;

const quoted = (labels: string[]) => labels.map((label) => `“${label}”`).join(', ');

function optionsPhrase(from: string, to: string): string {
	if (from && to) return `${from}, then ${to}`;
	return from ? `${from} only before` : `${to} only after`;
}

/** How two waves are known to differ; empty for what is not known. */
function difference(reason: ComparabilityReason): string {
	switch (reason.about) {
		case 'wording':
			return 'wording differs';
		case 'answer':
			return `answer label differs (“${reason.from}”, then “${reason.to}”)`;
		case 'options':
			return `answer options differ (${optionsPhrase(quoted(reason.from), quoted(reason.to))})`;
		case 'editor':
			return `an editor decided: ${reason.reason.replace(/\.$/, '')}`;
		case 'dont-know':
			return `don't-know handling differs (${reason.from ? 'counted, then not' : 'not counted, then counted'})`;
		case 'several-answers':
			return `number of allowed answers differs (${reason.from ? 'several, then one' : 'one, then several'})`;
		default:
			return 'from' in reason
				? `${names[reason.about]} differs (${reason.from}, then ${reason.to})`
				: '';
	}
}

/**
 * The bare reasons why two estimates are not joined or only with reserve, what is not known last and together.
 * "mode differs (telephone, then online); exact wording and full list of answers not stated for one or both waves"
 */
export function comparabilityPhrase({ reasons }: Pick<Comparability, 'reasons'>): string {
	const unknown = reasons.flatMap((r) => ('from' in r || 'reason' in r ? [] : [names[r.about]]));
	const list = [...new Set(unknown)].join(', ').replace(/, ([^,]*)$/, ' and $1');
	const phrases = [...reasons.map(difference), list && `${list} not stated for one or both waves`];
	return [...new Set(phrases)].filter(Boolean).join('; ');
}
