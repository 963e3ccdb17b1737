import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';

const eslint = new ESLint({
	overrideConfigFile: 'tests/lint/eslint.config.js',
	overrideConfig: {
		files: ['**/*.ts', '**/*.svelte'],
		// The files are made up, so there are no types to ask.
		languageOptions: { parserOptions: { projectService: false, project: null } }
	},
	ruleFilter: ({ ruleId }) => ruleId === 'topline/prose-in-words'
});

/** What the linter finds in a file with this text at this place. */
async function found(text: string, filePath = 'src/routes/upload/A.svelte'): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath });
	return result!.messages.map(({ message }) => /“(.*)”/s.exec(message)?.[1] ?? message);
}

beforeAll(() => found(''), 60_000);

test.each([
	['<p>Choose a file</p>', ['Choose a file']],
	['<p>{n} waves</p>', ['waves']],
	['<input aria-label="years" placeholder="YYYY" />', ['years', 'YYYY']],
	['<Figure title="{a}: everyone" />', [': everyone']],
	['<Message text="Nothing was stored." />', ['Nothing was stored.']],
	['<p>{n === 1 ? "one" : `${n} of them`}</p>', ['one', 'of them']],
	['<p>{name ?? "nobody"}</p>', ['nobody']],
	['<script>const title = "Upload";</script>{title}', ['Upload']],
	['<Row label={first ? "first" : null} />', ['first']]
])('%s is prose', async (text, prose) => {
	expect(await found(text)).toEqual(prose);
});

test.each([
	'<p>{words.title} · {n}%</p>',
	'<p class="soft small" style:width="{x}%">{label}</p>',
	'<p class={["value", far && "below leftwards"]}>{label}</p>',
	'<pre><code>curl -X PUT {origin}/api/waves</code></pre>',
	'<form method="POST" action="?/publish"><input name="accept" autocomplete="current-password" /></form>',
	'<td>{kinds["row-added"]}{parts.join(" · ")}</td>',
	'<script>import a from "$lib/words/a.ts"; if (message === "Not Found") a();</script>',
	'<p>{a}</p><style>p { font: 400 1rem serif; }</style>'
])('%s is not', async (text) => {
	expect(await found(text)).toEqual([]);
});

test('modules of routes, charts and hooks are held to the same, words and tests are not', async () => {
	const text = "export const message = 'Nothing was stored.';";
	for (const file of ['src/routes/a.ts', 'src/lib/charts/geometry/a.ts', 'src/hooks.server.ts'])
		expect(await found(text, file), file).toHaveLength(1);
	for (const file of ['src/lib/words/interface/a.ts', 'src/cli/a.ts', 'tests/a.ts'])
		expect(await found(text, file), file).toEqual([]);
});

test('what programs read is no prose', async () => {
	const text = `export const headers = {
	'content-type': 'text/csv; charset=utf-8',
	'cache-control': 'private, no-store',
	'www-authenticate': 'Bearer realm="publish"',
	allow: 'GET, HEAD',
	background: 'color-mix(in oklab, red 40%, blue)'
};`;
	expect(await found(text, 'src/routes/a.ts')).toEqual([]);
});
