/** A word, in whatever language. */
const word = /\p{L}{2}/u;

/**
 * Two words beside one another, or one with a capital: what people read. Functions of CSS, as in `color-mix(in oklab, …)`,
 * and parameters of headers, as in `Bearer realm="…"`, are not.
 */
const prose = /(?<![(\p{L}])\p{L}{2,} \p{L}{2,}(?![\p{L}=])|^\p{Lu}\p{Ll}+[:.…]?$/u;

/** Attributes that people read, whatever they hold. */
const shown = ['alt', 'aria-label', 'caption', 'data-label', 'label', 'placeholder', 'title'];

/** Attributes whose words are names. */
const names = ['aria-describedby', 'aria-labelledby', 'class', 'style'];

/** @typedef {{ type: string, parent?: Node, value?: any, key?: any, name?: any, operator?: string }} Node */

/** @type {(node: Node) => Node[]} what a node stands in, from the inside out */
const around = ({ parent }) => (parent ? [parent, ...around(parent)] : []);

/** @type {(node: Node) => boolean} whether a text is for programs */
const isCode = (node) =>
	around(node).some(
		({ type, name }) => type === 'SvelteStyleElement' || ['code', 'pre'].includes(name?.name)
	);

/** @type {(node: Node) => string | undefined} the attribute it is written in */
const attributeOf = (node) => around(node).find(({ type }) => type === 'SvelteAttribute')?.key.name;

/** @type {(node: Node) => boolean} whether a literal is itself what a page shows, as one of two or alone */
const isShown = ({ parent }) =>
	parent?.type === 'SvelteMustacheTag'
		? attributeOf(parent) === undefined || shown.includes(attributeOf(parent) ?? '')
		: /^(Conditional|Logical)Expression$/.test(parent?.type ?? '') &&
			isShown(/** @type {Node} */ (parent));

/**
 * Finds prose written where it is shown instead of in `src/lib/words/interface`.
 * @type {import('eslint').Rule.RuleModule}
 */
export default {
	meta: {
		type: 'problem',
		schema: [],
		messages: { misplaced: 'This belongs in src/lib/words/interface: “{{text}}”.' }
	},
	create(context) {
		const report = (/** @type {any} */ node, /** @type {string} */ text) =>
			context.report({ node, messageId: 'misplaced', data: { text: text.trim() } });
		const check = (/** @type {any} */ node, /** @type {string} */ text) => {
			const compared = /^[!=]==?$/.test(node.parent.operator ?? '');
			if (prose.test(text) && !compared && !names.includes(attributeOf(node) ?? ''))
				report(node, text);
		};
		return {
			SvelteText(/** @type {any} */ node) {
				if (word.test(node.value) && !isCode(node)) report(node, node.value);
			},
			SvelteLiteral(/** @type {any} */ node) {
				if (!shown.includes(attributeOf(node) ?? '')) check(node, node.value);
				else if (word.test(node.value)) report(node, node.value);
			},
			Literal(/** @type {any} */ node) {
				if (typeof node.value !== 'string') return;
				if (!isShown(node)) check(node, node.value);
				else if (word.test(node.value)) report(node, node.value);
			},
			TemplateElement(/** @type {any} */ node) {
				check(node, node.value.cooked ?? '');
			}
		};
	}
};
