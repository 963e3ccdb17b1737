import type { RequestEvent } from '@sveltejs/kit';
import type { Format } from '$lib/csv/format/format.ts';
import type { Problem } from '$lib/csv/problems/problem.ts';
import { warningName } from '$lib/csv/problems/warningName.ts';
import { checkFiles, publishFiles } from '$lib/server/uploads/publishFile.ts';
import { mostNote, tidyNote } from '$lib/server/uploads/readNote.ts';
import type { CheckedItem, Draft, Editor, Store } from '$lib/server/store.ts';
import { WorkFailed } from '$lib/server/jobs/workFailed.ts';
import { describeProblem } from '$lib/words/describeProblem.ts';
import { sayWhy, unknownParameter } from '$lib/words/interface/api.ts';
import { longNote } from '$lib/words/interface/server.ts';
import { apiAnswer } from './apiAnswer.ts';
import { bearer } from './bearer.ts';
import { receiveBody } from './receiveBody.ts';

function toJson(problem: Problem) {
	const { type, severity, row, column, cell } = problem;
	const accept = severity === 'warning' ? { accept: warningName(problem) } : {};
	return { type, severity, row, column, cell, ...describeProblem(problem), ...accept };
}

/** What an address may say after its question mark. */
const parameters = ['accept', 'check', 'note'];

/**
 * Publishes the CSV in the body of a request, all of it or nothing. `accept` names a warning to be accepted (any number
 * of times), `note` says why, which must be said where something published is replaced, `check` asks what would happen and
 * stores nothing; anything else is refused, since whoever says more means more.
 */
export async function publishBody(
	{ request, locals, url }: RequestEvent,
	kind: Format['name']
): Promise<Response> {
	const { store } = locals;
	const editor = await bearer(request, store);
	if (editor instanceof Response) return editor;
	const unknown = [...url.searchParams.keys()].find((name) => !parameters.includes(name));
	if (unknown !== undefined)
		return apiAnswer({ message: unknownParameter(unknown, parameters) }, 400);
	const draft = await receiveBody(request, store, editor);
	if (draft instanceof Response) return draft;
	try {
		return await publishDraft(store, editor, draft, kind, url.searchParams);
	} catch (reason) {
		if (reason instanceof WorkFailed) return apiAnswer({ message: reason.message }, 503);
		throw reason;
	} finally {
		await store.drafts.remove(draft.id, editor);
	}
}

async function publishDraft(
	store: Store,
	editor: Editor,
	draft: Draft,
	kind: Format['name'],
	query: URLSearchParams
): Promise<Response> {
	const accept = query.getAll('accept');
	const note = tidyNote(query.get('note') ?? '') || undefined;
	if (note && note.length > mostNote)
		return apiAnswer({ message: longNote(note.length, mostNote) }, 422);
	const file = { filename: 'body', path: store.drafts.pathOf(draft), kind };
	const check = query.has('check') && query.get('check') !== '0';
	const report = check
		? await checkFiles(store, [file], { accept, note })
		: await publishFiles(store, [file], { editor: editor.name, accept, note });
	const { problems, unaccepted } = report.files[0]!;
	if (unaccepted.length || problems.some(({ severity }) => severity === 'error'))
		return apiAnswer({ kind, published: false, problems: problems.map(toJson) }, 422);
	const done = ({ id, status, revision, publicChanges: changes }: CheckedItem) => ({
		...{ id, status, revision, changes }
	});
	const doneWave = (wave: CheckedItem) => ({ ...done(wave), withheld: wave.withheld });
	const refused = report.unexplained && !check;
	const found = {
		kind,
		published: report.published,
		...(report.unexplained && { message: sayWhy }),
		...(kind === 'survey'
			? { waves: report.waves.map(doneWave) }
			: { events: report.events.map(done) }),
		warnings: problems.map(toJson)
	};
	return apiAnswer(found, refused ? 422 : 200);
}
