import { dirname, relative, resolve } from 'node:path';

const lib = resolve(import.meta.dirname, 'src/lib');

/** The one-way street: what each folder of src/lib may import, besides itself. Routes and commands may import all. */
export const mayImport = {
	survey: [],
	csv: ['survey'],
	stats: ['survey', 'csv'],
	words: ['survey', 'csv', 'stats'],
	charts: ['survey', 'csv', 'stats', 'words'],
	server: ['survey', 'csv', 'stats', 'words']
};

/** Packages that belong to some folders only; what begins so is an error elsewhere in src/lib. */
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

/** @returns {string | undefined} the folder of src/lib a file stands in; '' for src/lib itself and for what is outside */
function folderOf(/** @type {string} */ path) {
	const inside = relative(lib, path);
	return inside.startsWith('..') ? '' : inside.split(/[\\/]/)[0];
}

/** @param {string} source what is imported @param {string} file by which file @returns {string | undefined} why not */
function fault(source, file) {
	const from = folderOf(file);
	if (!(from in mayImport)) return;
	const path = source.startsWith('$lib/')
		? resolve(lib, source.slice('$lib/'.length))
		: source.startsWith('.')
			? resolve(dirname(file), source)
			: undefined;
	if (path === undefined) {
		const home = Object.entries(homes).find(([beginning]) => source.startsWith(beginning));
		return home && !home[1].includes(from) ? `${from} must not import ${source}` : undefined;
	}
	const to = folderOf(path);
	if (to === from || mayImport[from].includes(to)) return;
	return `${from} must not import ${to || source}: it may import ${mayImport[from].join(', ') || 'nothing'}`;
}

/** @type {import('eslint').Rule.RuleModule} */
export default {
	meta: { type: 'problem', schema: [], messages: { wrongWay: '{{why}}.' } },
	create(context) {
		const check = (/** @type {{ source?: import('estree').Expression | null }} */ node) => {
			if (typeof node.source?.value !== 'string') return;
			const why = fault(node.source.value, context.filename);
			if (why) context.report({ node: node.source, messageId: 'wrongWay', data: { why } });
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
