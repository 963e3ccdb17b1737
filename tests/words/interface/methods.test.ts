import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settings } from '$lib/stats/settings.ts';
import { methods } from '$lib/words/interface/methods/index.ts';
import { settingList } from '$lib/words/interface/methods/settingList.ts';

type Tree = { [key: string]: number | readonly number[] | Tree };

/** Every setting with its place: ["event.before", 90]. */
function leaves(tree: Tree, before = ''): [string, readonly number[]][] {
	return Object.entries(tree).flatMap(([key, value]) => {
		if (typeof value === 'number') return [[before + key, [value]]];
		if (Array.isArray(value)) return [[before + key, value as number[]]];
		return leaves(value as Tree, `${before}${key}.`);
	});
}

const texts = methods.flatMap(({ title, text, rules, formulas, examples, sources }) => [
	title,
	...text,
	...(rules ?? []),
	...(formulas ?? []).flatMap((formula) => [formula.text, ...formula.where.flat()]),
	...(examples ?? []).flatMap(({ given, says }) => [given, ...says]),
	...(sources ?? [])
]);

test('every setting is printed once, with its value now', () => {
	expect(settingList.map(({ path }) => path)).toEqual(leaves(settings).map(([path]) => path));
	for (const [path, values] of leaves(settings)) {
		const row = settingList.find((each) => each.path === path)!;
		const printed = row.value.match(/\d[\d.]*(e-\d+)?/g)!.map(Number);
		const hundredfold = / points?\b|%/.test(row.value) ? 100 : 1;
		expect(printed, path).toHaveLength(values.length);
		printed.forEach((number, i) => expect(number / hundredfold).toBeCloseTo(values[i]!, 12));
		expect(row.meaning, path).toMatch(/^[A-ZB].+\.$/);
	}
});

test('every estimator of the program is explained', () => {
	const files = ['topline', 'event', 'trend', 'rows'].flatMap((folder) =>
		readdirSync(`src/lib/stats/${folder}`).map((file) => `${folder}/${file.replace('.ts', '')}`)
	);
	expect(methods.flatMap(({ program }) => program ?? []).sort()).toEqual(files.sort());
});

test('every method has its own address and says something', () => {
	expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
	for (const { text, rules } of methods)
		expect([...text, ...(rules ?? [])].length).toBeGreaterThan(0);
	for (const text of texts) expect(text, text).not.toMatch(/undefined|NaN|null|\$\{/);
});

test('no method speaks of what this site never claims', () => {
	for (const text of texts) expect(text).not.toMatch(/significan|because of the event|p-value/i);
});

test('the examples show each verdict there is', () => {
	const said = methods
		.filter(({ id }) => id === 'verdict')
		.flatMap(({ examples }) => examples!.flatMap(({ says }) => says));
	expect(said).toHaveLength(4);
	expect(said[0]).toMatch(/^Up 9 points since May 2024 \(range/);
	expect(said[1]).toMatch(/^No clear change since May 2024: 2 points, but anything from/);
	expect(said[2]).toContain('which leaves open whether this is a clear change');
	expect(said[3]).toMatch(/^This change cannot be judged/);
});
