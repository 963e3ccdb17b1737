import type { Checked } from '$lib/server/uploads/checked.ts';
import type { WaveComparison } from '$lib/server/store.ts';

/** Waves that are looked into, and rows of all of them. */
const most = { waves: 60, rows: 60_000 };

/** The waves that publishing would touch, as they would be and as they are: as many as can be looked into at once. */
export async function touchedWaves(checked: Checked): Promise<WaveComparison[]> {
	const items = [
		...(await checked.items({ status: 'changed', most: most.waves })),
		...(await checked.items({ status: 'new', most: most.waves }))
	].filter(({ kind }) => kind === 'wave');
	const sizes = await checked.facts(items.map(({ id }) => id));
	let room = most.rows;
	const found: WaveComparison[] = [];
	for (const { id } of items.slice(0, most.waves)) {
		const size = sizes.get(id)?.estimateCount ?? 0;
		if (size > room) continue;
		room -= size;
		const wave = await checked.wave(id);
		if (wave) found.push(wave);
	}
	return found;
}
