import { type RequestEvent, fail, redirect } from '@sveltejs/kit';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { kindOfTable } from '$lib/csv/mapping/suggest/kindOfTable.ts';
import { fitsSaved, reusable } from '$lib/csv/mapping/suggest/savedMapping.ts';
import { suggestMapping } from '$lib/csv/mapping/suggest/suggestMapping.ts';
import * as words from '$lib/words/interface/mapping.ts';
import { openDraft } from '../../openDraft.ts';
import { readKeeping } from '../keeping.ts';
import { asksMore } from './asksMore.ts';
import { formatOf } from './fields.ts';
import { mappingFaults } from './mappingFaults.ts';
import { isPercentages, missingConstants } from './mappingView.ts';
import { readHints, readKind, readMapping } from './readMapping.ts';
import { shownOf } from './shown.ts';
import { type TableHead, tableHead } from './tableHead.ts';
import { type Taken, takenAs } from './takenAs.ts';
import type { Actions, PageServerLoad } from './$types';

const isTable = (mapping: { kind: string } | null): mapping is Mapping =>
	mapping?.kind === 'survey' || mapping?.kind === 'event';

const isTaken = (kind: unknown): kind is Taken =>
	typeof kind === 'string' && Object.hasOwn(words.takeKinds, kind);

/** The mapping that was kept for another file with all of these columns, if any. */
async function savedFor({ store }: App.Locals, { header }: TableHead) {
	const all = await store.mappings.ofTables();
	return all.find(({ mapping }) => fitsSaved(mapping, header)) ?? null;
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { draft } = await openDraft(locals, url, params.draft);
	const said = isTable(draft.mapping) ? draft.mapping : null;
	const head = tableHead(locals.store.drafts.pathOf(draft), said?.reading ?? {});
	const saved = said ? null : await savedFor(locals, head);
	const kind = kindOfTable(head.header, head.rows) === 'event' ? 'event' : 'survey';
	const format = formatOf(saved?.mapping.kind ?? kind);
	const mapping = said ?? suggestMapping(format, head.header, head.rows, saved?.mapping);
	const programme = saved?.programme ?? url.searchParams.get('saved');
	return {
		draft: { id: draft.id, filename: draft.filename },
		saved: programme,
		asks: missingConstants(mapping),
		shown: shownOf(head, mapping, { save: false, programme: programme ?? '' })
	};
};

/** What a form asks for, over what is recognised of the file as it is to be read. */
async function typed(
	{ request, locals, params, url }: RequestEvent<{ draft: string }>,
	change = (_: FormData, __: TableHead, mapping: Mapping) => mapping
) {
	const form = await request.formData();
	const { editor, draft } = await openDraft(locals, url, params.draft, form);
	const [kind, hints, keeping] = [readKind(form), readHints(form), readKeeping(form)];
	const head = tableHead(locals.store.drafts.pathOf(draft), hints);
	const anew = form.get('readAs') !== JSON.stringify([kind, hints]);
	const suggested = suggestMapping(formatOf(kind), head.header, head.rows);
	const said = readMapping(form, { ...suggested, reading: hints }, anew);
	const mapping = change(form, head, said);
	const shown = shownOf(head, mapping, keeping);
	return { form, editor, draft, mapping, anew, keeping, shown };
}

export const actions: Actions = {
	look: async (event) => {
		const { anew, shown } = await typed(event);
		return { shown, faults: [], message: anew ? words.readAnew : words.lookedAnew };
	},

	take: async (event) => {
		const { form, mapping, anew, shown } = await typed(event, (said, head, read) => {
			const kind = said.get('take');
			return isTaken(kind) ? takenAs(head, read, kind) : read;
		});
		const count = mapping.columns.filter(isPercentages).length;
		const message = isTaken(form.get('take')) ? words.taken(count) : words.takenInVain;
		return { shown, faults: [], message: anew ? words.readAnew : message };
	},

	save: async (event) => {
		const { form, editor, draft, mapping, anew, keeping, shown } = await typed(event);
		const refuse = (message: string, faults: ReturnType<typeof mappingFaults> = []) =>
			fail(422, { shown, faults, message });
		if (!shown.view) return refuse(words.unreadable);
		if (anew) return refuse(words.readAnew);
		const faults = mappingFaults(mapping, shown.view, keeping);
		if (faults.length) return refuse(words.toMend(faults.length), faults);
		if (asksMore(shown.view, form)) return refuse(words.asksMore);
		const { store } = event.locals;
		await store.drafts.setMapping(draft, mapping);
		if (keeping.save) await store.mappings.save(keeping.programme, reusable(mapping), editor.name);
		redirect(303, `/upload/${draft.id}`);
	}
};
