import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import type { Problem } from '$lib/csv/problem.ts';
import {
	type RespondentRole,
	respondentMappingOf,
	rolesOf
} from '$lib/csv/suggest/suggestRespondents.ts';
import type { Draft, Store } from '$lib/server/store.ts';
import { openDraft } from '../../openDraft.ts';
import { detailFaults } from './detailFaults.ts';
import { factFields } from './factFields.ts';
import { mappingOf } from './mappingOf.ts';
import { readDetails, readRoles } from './readForm.ts';
import { roleFaults } from './roleFaults.ts';
import type { Actions, PageServerLoad } from './$types';

/** The draft of the address with what is known of its columns; one without a table leads back to it. */
async function open({
	locals,
	params,
	url
}: Pick<RequestEvent, 'locals' | 'url'> & { params: { draft: string } }) {
	const { draft } = await openDraft(locals, url, params.draft);
	const { drafts } = locals.store;
	const known = mappingOf(drafts.pathOf(draft), draft.mapping, await unknownCells(drafts, draft));
	if (!known) redirect(303, `/upload/${draft.id}`);
	return { draft, known };
}

/** Cells that the last look at the whole file found without a name. */
async function unknownCells(drafts: Store['drafts'], draft: Draft): Promise<Problem[]> {
	if (draft.mapping?.kind !== 'respondents') return [];
	const problems = await drafts
		.checked(draft)
		.problems()
		.catch(() => []);
	return problems.filter(({ type }) => type === 'unknown-code');
}

export const load: PageServerLoad = async (event) => {
	const { draft, known } = await open(event);
	const details = known.said && event.url.searchParams.get('step') === 'details';
	return {
		draft: { id: draft.id, filename: draft.filename },
		step: details ? ('details' as const) : ('columns' as const),
		samples: known.samples.map(({ codes, ...sample }) => ({
			...sample,
			distinct: codes.length,
			first: codes.slice(0, 6)
		})),
		roles: Object.fromEntries(rolesOf(known.mapping)) as Record<string, RespondentRole>,
		mapping: known.mapping,
		fields: details ? factFields : []
	};
};

export const actions: Actions = {
	columns: async (event) => {
		const { draft, known } = await open(event);
		const form = await event.request.formData();
		const roles = readRoles(form, known.samples, rolesOf(known.mapping));
		const faults = roleFaults(known.samples, roles);
		if (faults.length)
			return fail(422, { roles: Object.fromEntries(roles), mapping: null, faults });
		const mapping = respondentMappingOf(known.samples, roles, known.mapping);
		await event.locals.store.drafts.setMapping(draft, mapping);
		redirect(303, `/upload/${draft.id}/respondents?step=details`);
	},

	details: async (event) => {
		const { draft, known } = await open(event);
		const mapping = readDetails(await event.request.formData(), known.mapping);
		const faults = detailFaults(mapping);
		await event.locals.store.drafts.setMapping(draft, mapping);
		if (faults.length) return fail(422, { roles: null, mapping, faults });
		redirect(303, `/upload/${draft.id}`);
	}
};
