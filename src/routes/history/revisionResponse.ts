import { csvResponse } from '$lib/server/http/csvResponse.ts';
import { unknown } from '../unknown.ts';

/** The CSV of one revision, which never changes. */
export async function revisionResponse(
	of: { revisionCsv(id: string, n: number): Promise<string | null> },
	id: string,
	number: string
): Promise<Response> {
	const n = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : null;
	const text = n === null ? null : await of.revisionCsv(id, n);
	if (text === null) unknown('revision', `${id} ${number}`);
	return csvResponse(text, { filename: `${id}-r${n}.csv`, immutable: true });
}
