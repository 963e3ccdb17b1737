import type { Draft, Store } from '$lib/server/store.ts';
import type { DraftState } from '$lib/words/interface/upload.ts';

/** Where a draft is on its way, as far as it was looked at; nothing is begun. */
export async function draftState(store: Store, draft: Draft): Promise<DraftState> {
	if (store.worker.state(draft.id)) return 'working';
	const report = await store.drafts.lastReport(draft);
	if (!report) return (await store.drafts.hasFailed(draft)) ? 'failed' : 'waiting';
	const { files, faulty, counts } = report;
	if (files[0]?.needs === 'mapping') return 'mapping';
	if (faulty) return 'faulty';
	return counts.new + counts.changed ? 'ready' : 'identical';
}
