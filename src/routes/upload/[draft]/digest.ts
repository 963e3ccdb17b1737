import type { FilesReport } from '$lib/server/publishFile.ts';
import { sha256 } from '$lib/server/sha256.ts';

/** Stands for what a preview says would happen; another digest means that something else would. */
export function digest({ waves, events }: FilesReport): string {
	const plan = [...waves, ...events].map(({ id, status, revision }) => [id, status, revision]);
	return sha256(JSON.stringify(plan));
}
