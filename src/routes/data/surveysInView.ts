import { sparseSurveyColumns, writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import type { Store } from '$lib/server/store.ts';
import { type SurveysView, estimatesInView } from './surveysView.ts';

/** The survey CSV of a view, piece by piece: the header, then wave by wave. */
export async function* surveysInView(
	store: Store,
	view: Partial<SurveysView> = {}
): AsyncGenerator<string, void> {
	const sparse = await sparseInView(store, view);
	const header = writeSurveys([], sparse);
	yield header;
	for await (const wave of store.waves.each())
		for (const seen of estimatesInView([wave], view))
			if (seen.estimates.length) yield writeSurveys([seen], sparse).slice(header.length);
}

/** The columns that few files have which the view states; mostly nothing does, and it need not be gone through. */
async function sparseInView(store: Store, view: Partial<SurveysView>): Promise<string[]> {
	const found = new Set<string>();
	const any = await store.cached('sparse-columns', async () => {
		for await (const wave of store.waves.each())
			if (sparseSurveyColumns([wave]).length) return true;
		return false;
	});
	if (any)
		for await (const wave of store.waves.each())
			for (const seen of estimatesInView([wave], view))
				for (const name of sparseSurveyColumns([seen])) found.add(name);
	return [...found];
}
