import type { Problem } from '$lib/csv/problems/problem.ts';
import { shippedFolder } from './shippedFolder.ts';
import type { Store } from './store.ts';

/** What taking over the shipped folder did, and what stood in its way. */
export interface ShippedReport {
	/** Whether all of it could be taken over. */
	ok: boolean;
	/** Whether nothing had changed since the last time. */
	unchanged: boolean;
	/** The files that have problems; those with an error among them were left out. */
	files: { file: string; problems: Problem[] }[];
	/** Waves that stand in more than one file; they were left as they were. */
	repeated: { wave: string; files: string[] }[];
	/** Ids of waves and events. */
	added: string[];
	changed: string[];
	retired: string[];
	/** Those that editors uploaded since: left untouched. */
	uploaded: string[];
}

const by = { origin: 'shipped' as const };

/**
 * Brings the store up to date with a folder of shipped data: adds and changes what the folder holds and retires what
 * it held before. What editors uploaded is never touched. While a file cannot be read, or a wave stands in two, the
 * rest is taken over all the same, but nothing of that kind is retired.
 */
export async function importShipped(store: Store, path: string): Promise<ShippedReport> {
	const folder = await shippedFolder(path);
	const report: ShippedReport = {
		ok: true,
		unchanged: false,
		files: [],
		repeated: [],
		added: [],
		changed: [],
		retired: [],
		uploaded: []
	};
	if ((await store.shippedFingerprint()) === folder.fingerprint)
		return { ...report, unchanged: true };
	const { waves, events, files, repeated } = folder.read();
	const ok = !repeated.length && !files.some(({ faulty }) => faulty);
	await store.transaction(async (within) => {
		await follow(within.waves, waves.values, waves.complete, report);
		await follow(within.events, events.values, events.complete, report);
		if (ok) await within.rememberShipped(folder.fingerprint);
	});
	return {
		...report,
		ok,
		files: files.filter(({ problems }) => problems.length),
		repeated
	};
}

interface Steps<T> {
	last(): Promise<Map<string, { origin: 'shipped' | 'upload'; retired: boolean }>>;
	publish(values: T[], origin: typeof by): Promise<{ id: string; status: string }[]>;
	retire(ids: string[], origin: typeof by): Promise<void>;
}

async function follow<T extends { id: string }>(
	steps: Steps<T>,
	values: T[],
	complete: boolean,
	report: ShippedReport
): Promise<void> {
	const last = await steps.last();
	const ours = values.filter(({ id }) => last.get(id)?.origin !== 'upload');
	const present = new Set(values.map(({ id }) => id));
	const gone = [...last].flatMap(([id, { origin, retired }]) =>
		complete && origin === 'shipped' && !retired && !present.has(id) ? [id] : []
	);
	for (const { id, status } of await steps.publish(ours, by)) {
		if (status === 'new') report.added.push(id);
		if (status === 'changed') report.changed.push(id);
	}
	await steps.retire(gone, by);
	report.retired.push(...gone);
	report.uploaded.push(...values.flatMap(({ id }) => (ours.some((o) => o.id === id) ? [] : [id])));
}
