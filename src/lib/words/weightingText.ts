import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';

/**
 * How the answers of a file of respondents were weighted, where the editor has not said it better.
 *
 * @example weightingText({ weight: 'wt', margins: [] }) // 'with the weights of the file (column “wt”)'
 */
export function weightingText({
	weight,
	margins
}: Pick<RespondentMapping, 'weight' | 'margins'>): string {
	const given = weight === null ? '' : `the weights of the file (column “${weight}”)`;
	if (!margins.length) return given ? `with ${given}` : 'none; describes the people who answered';
	const names = margins.map(({ header }) => `“${header}”`).join(', ');
	const raked = `weighted here to margins that the editor gave (${names})`;
	return given ? `${raked}, starting from ${given}` : raked;
}
