import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import { checkedMeta } from './checkedMeta.ts';
import type { CheckReport } from './checkReport.ts';
import type { Draft } from './draft.ts';
import { draftFiles } from './draftFiles.ts';
import { sha256 } from '../sha256.ts';
import { fileSha256 } from './fileSha256.ts';
import { Cancelled, type JobState, type Worker } from '../worker.ts';

/** What is known of a draft at a moment. */
export type Examination =
	| ({ state: 'working' } & JobState)
	| { state: 'examined'; report: CheckReport }
	/** The work came to nothing; the message is a sentence. It is done again when asked for. */
	| { state: 'failed'; message: string };

/** Changes where the same file would be read to something else. */
const reader = 2;

interface Store {
	worker: Worker;
	databaseUrl: string;
	version: () => Promise<string>;
}

/** Finds out what drafts hold, once for each state of them and of the store. */
export function createExamination(folder: string, { worker, databaseUrl, version }: Store) {
	const failed = new Map<string, { digest: string; message: string }>();
	const running = new Map<string, Promise<void>>();

	async function digestOf({ id, mapping }: Draft): Promise<string> {
		const { corrections } = draftFiles(folder, id);
		const corrected = existsSync(corrections) ? await fileSha256(corrections) : null;
		return sha256(JSON.stringify([reader, mapping, corrected]));
	}

	function begin(draft: Draft, digest: string): Promise<void> {
		const { file, corrections, checked } = draftFiles(folder, draft.id);
		const work: Promise<void> = worker
			.run(
				'check',
				{
					files: [
						{
							filename: draft.filename,
							path: file,
							mapping: draft.mapping as Mapping | RespondentMapping | null,
							...(existsSync(corrections) ? { corrections } : {})
						}
					],
					staging: checked,
					databaseUrl,
					digest
				},
				draft.id
			)
			.then(
				() => void failed.delete(draft.id),
				(reason: unknown) => {
					if (!(reason instanceof Cancelled))
						failed.set(draft.id, { digest, message: (reason as Error).message });
				}
			)
			.finally(() => {
				if (running.get(draft.id) === work) running.delete(draft.id);
			});
		running.set(draft.id, work);
		return work;
	}

	return {
		/**
		 * What a draft holds and what publishing it would do. Where that is not known yet, the work on it is begun; what is
		 * quick is answered at once, for the rest one asks again.
		 *
		 * @param patience how long to wait for it, in milliseconds
		 */
		async examine(draft: Draft, { patience = 2_000, again = false } = {}): Promise<Examination> {
			const digest = await digestOf(draft);
			const known = async () => {
				const meta = await checkedMeta(draftFiles(folder, draft.id).checked);
				return meta?.digest === digest && meta.version === (await version()) ? meta.report : null;
			};
			let work = running.get(draft.id);
			if (!work) {
				const report = await known();
				if (report) return { state: 'examined', report };
				const before = failed.get(draft.id);
				if (before?.digest === digest && !again)
					return { state: 'failed', message: before.message };
				work = begin(draft, digest);
			}
			await Promise.race([work, setTimeout(patience)]);
			const state = worker.state(draft.id);
			if (state) return { state: 'working', ...state };
			const report = await known();
			if (report) return { state: 'examined', report };
			const fault = failed.get(draft.id);
			if (fault) return { state: 'failed', message: fault.message };
			// something was published just now; it is compared again when asked for
			return { state: 'working', job: 'check', progress: 0, waiting: true };
		},
		/** What was found in a draft as it is now, though something may have been published since; `null` where that is not known. */
		async last(draft: Draft): Promise<CheckReport | null> {
			const meta = await checkedMeta(draftFiles(folder, draft.id).checked);
			return meta?.digest === (await digestOf(draft)) ? meta.report : null;
		},
		/** Whether the last work on a draft as it is now came to nothing. */
		async hasFailed(draft: Draft): Promise<boolean> {
			return failed.get(draft.id)?.digest === (await digestOf(draft));
		},
		/** Forgets what is known of a draft and calls off the work on it. */
		forget(id: string): void {
			running.delete(id);
			worker.cancel(id);
			failed.delete(id);
		}
	};
}
