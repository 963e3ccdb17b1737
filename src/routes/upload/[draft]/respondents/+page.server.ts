import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import type { Problem } from '$lib/csv/problems/problem.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';
import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import {
	fitsRespondents,
	newColumns,
	reusableRespondents
} from '$lib/csv/mapping/suggest/savedRespondents.ts';
import {
	type RespondentRole,
	respondentMappingOf,
	rolesOf
} from '$lib/csv/mapping/suggest/suggestRespondents.ts';
import { respondentsHead } from '$lib/server/respondents/openRespondents.ts';
import type { Draft, Store } from '$lib/server/store.ts';
import { openDraft } from '../../openDraft.ts';
import { keepingFaults, readKeeping } from '../keeping.ts';
import { detailFaults } from './detailFaults.ts';
import { factFields } from './factFields.ts';
import { mappingOf } from './mappingOf.ts';
import { readDetails, readRoles } from './readForm.ts';
import { roleFaults } from './roleFaults.ts';
import { saidBefore } from './saidBefore.ts';
import type { Actions, PageServerLoad } from './$types';

/** The draft of the address with what is known of its columns; one without a table leads back to it. */
async function open({
	locals,
	params,
	url
}: Pick<RequestEvent, 'locals' | 'url'> & { params: { draft: string } }) {
	const { editor, draft } = await openDraft(locals, url, params.draft);
	const { drafts, mappings } = locals.store;
	const { header } = respondentsHead(drafts.pathOf(draft), {}, new ProblemList()) ?? { header: [] };
	const fits = (mapping: RespondentMapping) => fitsRespondents(mapping, header);
	const before = draft.mapping ?? saidBefore(await drafts.list(editor), draft, header);
	const named = url.searchParams.get('saved');
	const kept = (await mappings.ofRespondents()).filter(({ mapping }) => fits(mapping));
	const saved = before ? kept.find(({ programme }) => programme === named) : kept[0];
	const said = before ?? saved?.mapping ?? null;
	const known = mappingOf(drafts.pathOf(draft), said, await unknownCells(drafts, draft));
	if (!known) redirect(303, `/upload/${draft.id}`);
	return { editor, draft, header, known, saved };
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
	const { draft, header, known, saved } = await open(event);
	const details = known.said && event.url.searchParams.get('step') === 'details';
	const { constants } = known.mapping;
	return {
		saved: saved
			? {
					programme: saved.programme,
					asks: factFields.filter(({ name, needed }) => needed && !constants[name]),
					columns: newColumns(saved.mapping, header)
				}
			: null,
		programme: saved?.programme ?? constants.sponsor ?? constants.pollster ?? '',
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
		const { draft, known, saved } = await open(event);
		const form = await event.request.formData();
		const roles = readRoles(form, known.samples, rolesOf(known.mapping));
		const faults = roleFaults(known.samples, roles);
		if (faults.length)
			return fail(422, { roles: Object.fromEntries(roles), mapping: null, keeping: null, faults });
		const mapping = respondentMappingOf(known.samples, roles, known.mapping);
		await event.locals.store.drafts.setMapping(draft, mapping);
		const kept = saved ? `&saved=${encodeURIComponent(saved.programme)}` : '';
		redirect(303, `/upload/${draft.id}/respondents?step=details${kept}`);
	},

	details: async (event) => {
		const { editor, draft, header, known } = await open(event);
		const form = await event.request.formData();
		const mapping = readDetails(form, known.mapping);
		const keeping = readKeeping(form);
		const faults = [...detailFaults(mapping), ...keepingFaults(keeping)];
		const { drafts, mappings } = event.locals.store;
		await drafts.setMapping(draft, mapping);
		if (faults.length) return fail(422, { roles: null, mapping, keeping, faults });
		if (keeping.save)
			await mappings.save(keeping.programme, reusableRespondents(mapping, header), editor.name);
		redirect(303, `/upload/${draft.id}`);
	}
};
