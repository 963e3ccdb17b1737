import type { Estimate } from '$lib/survey/estimate.ts';

/** What single answers leave to 100, with as many decimals as the most exact of them; "about" if one is approximate. */
export function formatRest(estimates: Estimate[]): string {
	const singles = estimates.filter((e) => e.responseKind === 'single');
	const decimals = Math.max(0, ...singles.map((e) => e.percent.decimals));
	const rest = 100 - singles.reduce((sum, e) => sum + e.percent.value, 0);
	const about = singles.some((e) => e.valueNote) ? 'about ' : '';
	return `${about}${rest.toFixed(decimals)}%`;
}
