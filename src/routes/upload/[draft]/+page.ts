import type { PageLoad } from './$types';

/** The larger parts of the page are sent only where the draft has something to show in them. */
export const load: PageLoad = async ({ data }) => {
	const found = data.examined;
	const charts = found?.charts;
	return {
		...data,
		Faulty:
			found?.faulty && !found.unmapped.length ? (await import('./Faulty.svelte')).default : null,
		QuestionPreview: charts?.questions.length
			? (await import('./QuestionPreview.svelte')).default
			: null,
		EventPreview: charts?.events.length ? (await import('./EventPreview.svelte')).default : null
	};
};
