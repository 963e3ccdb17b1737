import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import type { Problem } from '$lib/csv/problems/problem.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import { type RespondentMapping, columnNames } from '$lib/csv/respondents/respondentMapping.ts';
import {
	type RespondentRole,
	respondentMappingOf,
	rolesOf
} from '$lib/csv/mapping/suggest/suggestRespondents.ts';
import { respondentsHead } from '$lib/server/respondents/openRespondents.ts';
import type { Draft, Editor, Store } from '$lib/server/store.ts';
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
	const { editor, draft } = await openDraft(locals, url, params.draft);
	const { drafts } = locals.store;
	const said = draft.mapping ?? (await saidBefore(drafts, editor, draft));
	const known = mappingOf(drafts.pathOf(draft), said, await unknownCells(drafts, draft));
	if (!known) redirect(303, `/upload/${draft.id}`);
	return { draft, known };
}

/** What the editor said of an earlier draft with the same columns, such as the same file before it was corrected. */
async function saidBefore(drafts: Store['drafts'], editor: Editor, draft: Draft) {
	const head = respondentsHead(drafts.pathOf(draft), {}, new ProblemList());
	const names = new Set(columnNames(head?.header ?? []));
	for (const { id, mapping } of await drafts.list(editor)) {
		if (id === draft.id || mapping?.kind !== 'respondents') continue;
		const said = mapping as RespondentMapping;
		const columns = [...rolesOf(said).keys()];
		if (columns.length && columns.every((name) => names.has(name))) return said;
	}
	return null;
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
