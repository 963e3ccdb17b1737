import type { Series } from '$lib/survey/series.ts';

/** The programme of a series, with its wording or answer label where another series bears the same name. */
export function seriesName(series: Series, all: Series[] = []): string {
	const sameProgramme = all.filter(
		(other) => other.programme === series.programme && other.country === series.country
	);
	if (sameProgramme.length < 2) return series.programme;
	const sameVariant = sameProgramme.filter((other) => other.variant === series.variant);
	const variant = series.variant?.replaceAll('-', ' ');
	const label = sameVariant.length > 1 ? `“${series.points.at(-1)!.estimate.response}”` : '';
	return [series.programme, [variant, label].filter(Boolean).join(', ')]
		.filter(Boolean)
		.join(' · ');
}
