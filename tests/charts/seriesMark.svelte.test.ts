import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import SeriesMark from '$lib/charts/SeriesMark.svelte';
import { seriesLook } from '$lib/charts/geometry/seriesLook.ts';

test('series are told apart by shape and not only by colour', async () => {
	const shapes = await Promise.all(
		[0, 1, 2, 3].map(async (i) => {
			const { container } = await render(SeriesMark, { look: seriesLook(i) });
			return container.querySelector('path')?.getAttribute('d');
		})
	);
	expect(new Set(shapes).size).toBe(4);
});
