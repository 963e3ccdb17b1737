import type { Series } from '$lib/survey/series.ts';

/** A series by its programme, its country and, where it has one, its variant. */
export function seriesText(
	{ programme, country, variant }: Pick<Series, 'programme' | 'country' | 'variant'>,
	countries: Record<string, string>
): string {
	const wording = variant ? ` (${variant.replaceAll('-', ' ')})` : '';
	return `${programme}, ${countries[country] ?? country}${wording}`;
}
