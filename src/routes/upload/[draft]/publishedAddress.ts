import type { Checked } from '$lib/server/uploads/checked.ts';
import type { CheckReport } from '$lib/server/uploads/checkReport.ts';

/** Things named in the address of the result; the others are counted. */
const most = 100;

/** The page that says what was published. */
export async function publishedAddress(checked: Checked, { counts }: CheckReport): Promise<string> {
	const query = new URLSearchParams();
	const stored = [
		...(await checked.items({ status: 'new', most })),
		...(await checked.items({ status: 'changed', most }))
	].slice(0, most);
	for (const { kind, id } of stored) query.append(kind, id);
	const more = counts.new + counts.changed - stored.length;
	if (more) query.append('more', String(more));
	if (counts.identical) query.append('identical', String(counts.identical));
	return `/upload/published?${query}`;
}
