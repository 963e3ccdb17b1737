import { dirname, relative, resolve } from 'node:path';

const lib = resolve(import.meta.dirname, '../../src/lib');

/**
 * The one-way street: what each folder of src/lib may import, besides itself. Routes and commands may import all.
 * @type {Record<string, string[]>}
 */
export const mayImport = {
	survey: [],
	csv: ['survey'],
	stats: ['survey', 'csv'],
	words: ['survey', 'csv', 'stats'],
	charts: ['survey', 'csv', 'stats', 'words'],
	server: ['survey', 'csv', 'stats', 'words']
};

/**
 * Packages that belong to some folders only; what begins so is an error elsewhere in src/lib.
 * @type {Record<string, string[]>}
 */
const homes = {
	papaparse: ['csv'],
	'd3-': ['stats', 'charts'],
	svelte: ['charts'],
	kysely: ['server'],
	'node:': ['server'],
	'$app/': [],
	'$env/': [],
	'@sveltejs/kit': []
};

/**
 * @param {string} path
 * @returns {string} the folder of src/lib it is in; '' for what is elsewhere
 */
function folderOf(path) {
	const [first = ''] = relative(lib, path).split(/[\\/]/);
	return first in mayImport ? first : '';
}

/**
 * @param {string} source what is imported
 * @param {string} file by which file
 * @returns {string | undefined} why that must not be
 */
function fault(source, file) {
	const from = folderOf(file);
	const allowed = mayImport[from];
	if (!allowed) return;
	if (!source.startsWith('$lib/') && !source.startsWith('.')) {
		const home = Object.entries(homes).find(([beginning]) => source.startsWith(beginning));
		return home && !home[1].includes(from) ? `${from} must not import ${source}` : undefined;
	}
	const path = source.startsWith('.')
		? resolve(dirname(file), source)
		: resolve(lib, source.slice('$lib/'.length));
	const to = folderOf(path);
	if (to === from || allowed.includes(to)) return;
	return `${from} must not import ${to || source}: it may import ${allowed.join(', ') || 'nothing'}`;
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
	meta: { type: 'problem', schema: [], messages: { wrongWay: '{{why}}.' } },
	create(context) {
		const check = (/** @type {{ source?: import('estree').Node | null }} */ { source }) => {
			if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
			const why = fault(source.value, context.filename);
			if (why) context.report({ node: source, messageId: 'wrongWay', data: { why } });
		};
		return {
			ImportDeclaration: check,
			ImportExpression: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
			TSImportType: check
		};
	}
};
