import { writeSurveys } from '$lib/csv/writeSurveys.ts';
import type { Store } from '$lib/server/store.ts';
import { type SurveysView, estimatesInView } from './surveysView.ts';

/** The survey CSV of a view, piece by piece: the header, then wave by wave. */
export async function* surveysInView(
	store: Store,
	view: Partial<SurveysView> = {}
): AsyncGenerator<string, void> {
	const header = writeSurveys([]);
	yield header;
	for await (const wave of store.waves.each())
		for (const seen of estimatesInView([wave], view))
			if (seen.estimates.length) yield writeSurveys([seen]).slice(header.length);
}
