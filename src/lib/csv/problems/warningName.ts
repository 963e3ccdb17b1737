import type { Problem } from './problem.ts';

const part = (text: string | number) => String(text).replaceAll('%', '%25').replaceAll('/', '%2F');

function subject({ type, column, facts }: Problem): (string | number | null | undefined)[] {
	switch (type) {
		case 'sum-above-100':
			return [facts.wave, facts.question, facts.variant, facts.groupType, facts.group];
		case 'looks-like-shares':
			return [column, facts.wave, facts.question, facts.variant, facts.groupType, facts.group];
		case 'same-answer':
			return [facts.wave, facts.question, facts.wave ? null : column, facts.answer];
		case 'base-for-answer':
			return [facts.wave, facts.answer];
		case 'left-out-rows':
			return [facts.rows];
		case 'contradicts-question':
			return [facts.question, facts.about];
		case 'published-question':
			return [facts.question];
		case 'unknown-column':
		case 'left-out-numbers':
			return [column || facts.position];
		case 'assumed-encoding':
			return [facts.encoding];
		case 'preamble':
		case 'footnotes':
			return [facts.first];
		default:
			return [column, facts.wave];
	}
}

/**
 * The name by which an editor accepts a warning: the same each time the file is read, whichever row it stands in, such
 * as `sum-above-100:example-2025/build-bridge/all/all`.
 */
export function warningName(problem: Problem): string {
	const parts = subject(problem).filter((each) => each !== null && each !== undefined);
	return `${problem.type}:${parts.map((each) => part(each!)).join('/')}`;
}
