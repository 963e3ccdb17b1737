import type { ColumnSample } from '$lib/csv/mapping/suggest/columnSamples.ts';
import type { RespondentRole } from '$lib/csv/mapping/suggest/suggestRespondents.ts';
import { mostCodes } from '$lib/csv/respondents/readRespondents.ts';
import * as words from '$lib/words/interface/respondents.ts';
import type { FormFault } from '../formFault.ts';

/** What keeps the roles of columns from being taken. */
export function roleFaults(
	samples: readonly ColumnSample[],
	roles: ReadonlyMap<string, RespondentRole>
): FormFault[] {
	const placesOf = (role: RespondentRole) =>
		samples.flatMap(({ name }, at) => (roles.get(name) === role ? [at] : []));
	const twice = (['weight', 'stratum', 'cluster'] as const).flatMap((role) => {
		const [, second] = placesOf(role);
		return second === undefined
			? []
			: [{ field: `role-${second}`, text: words.onlyOne(words.roles[role]) }];
	});
	const crowded = samples.flatMap(({ name, codes }, at) => {
		const counted = ['question', 'option', 'group', 'margin'].includes(roles.get(name) ?? '');
		return counted && codes.length > mostCodes
			? [{ field: `role-${at}`, text: words.tooManyCells(name, mostCodes) }]
			: [];
	});
	const wrong = [...twice, ...crowded];
	return placesOf('question').length || placesOf('option').length
		? wrong
		: [{ field: 'columns', text: words.noQuestions }, ...wrong];
}
