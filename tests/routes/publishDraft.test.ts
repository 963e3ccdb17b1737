import { Readable } from 'node:stream';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import type { Draft, Editor, Store } from '$lib/server/store.ts';
import { madeUpWave } from '../server/madeUpWave.ts';
import { temporaryStore } from '../server/temporaryStore.ts';
import { actions } from '../../src/routes/upload/[draft]/+page.server.ts';
import { examinedView } from '../../src/routes/upload/[draft]/examinedView.ts';
import PublishForm from '../../src/routes/upload/[draft]/PublishForm.svelte';

const note = 'As printed on page 3.';

async function join(store: Store, name: string): Promise<Editor> {
	const invitation = await store.editors.add(name);
	return (await store.editors.redeem(invitation, { password: 'a long password' })).editor;
}

const uploaded = (store: Store, editor: Editor, sampleSize: number, id = 'one') =>
	store.drafts.create({
		editor,
		filename: 'a.csv',
		stream: Readable.from([Buffer.from(writeSurveys([madeUpWave(id, { sampleSize })]))])
	});

/** What the form of a draft sends. */
async function shown(store: Store, draft: Draft) {
	const found = await store.drafts.examine(draft);
	if (found.state !== 'examined') throw new Error(found.state);
	return examinedView(store, draft, found.report);
}

interface Sent {
	seen: string;
	since: string;
}

/** Presses the button of a form; `null` where it was published. */
async function press(
	store: Store,
	editor: Editor,
	draft: Draft,
	{ seen, since }: Sent,
	why = note
) {
	const body = new FormData();
	const fields = { seen, since, note: why, accept: 'some-warning' };
	for (const [name, value] of Object.entries(fields)) body.append(name, value);
	const url = new URL(`http://localhost/upload/${draft.id}?/publish`);
	const event = {
		...{ url, locals: { store, editor }, params: { draft: draft.id } },
		request: new Request(url, { method: 'POST', body })
	};
	try {
		return (await actions.publish!(event as never)) as {
			status: number;
			data: { message: string; note: string; accept: string[] };
		};
	} catch (thrown) {
		expect(thrown).toMatchObject({ status: 303, location: '/upload/published?wave=one' });
		return null;
	}
}

const byName = (name: string) =>
	new RegExp(
		`^Published meanwhile by ${name}, on \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d UTC: the wave one\\. Nothing was stored`
	);

test('of two editors the second is told who published what and when, and loses nothing typed', async () => {
	const store = await temporaryStore();
	const [ann, ben] = [await join(store, 'Ann'), await join(store, 'Ben')];
	const [hers, his] = [await uploaded(store, ann, 900), await uploaded(store, ben, 901)];
	const [saw, too] = [await shown(store, hers), await shown(store, his)];
	expect(await press(store, ann, hers, saw)).toBeNull();
	const refused = await press(store, ben, his, too);
	expect(refused).toMatchObject({ status: 409, data: { note, accept: ['some-warning'] } });
	expect(refused!.data.message).toMatch(byName('Ann'));
	expect(await press(store, ben, his, await shown(store, his))).toBeNull();
	expect(await store.waves.revisions('one')).toHaveLength(2);
});

test('of two drafts of one editor the second is told so, also where it was compared again meanwhile', async () => {
	const store = await temporaryStore();
	const ann = await join(store, 'Ann');
	const [first, second] = [await uploaded(store, ann, 900), await uploaded(store, ann, 901)];
	const [saw, too] = [await shown(store, first), await shown(store, second)];
	expect(await press(store, ann, first, saw)).toBeNull();
	expect((await press(store, ann, second, too))!.data.message).toMatch(byName('Ann'));
	const newer = await shown(store, second);
	expect((await press(store, ann, second, too))!.data.message).toMatch(byName('Ann'));
	expect(await press(store, ann, second, newer)).toBeNull();
});

test("what others publish elsewhere is in nobody's way", async () => {
	const store = await temporaryStore();
	const [ann, ben] = [await join(store, 'Ann'), await join(store, 'Ben')];
	const draft = await uploaded(store, ann, 900);
	const saw = await shown(store, draft);
	await store.waves.publish([madeUpWave('two')], { origin: 'upload', editor: ben.name });
	expect(await press(store, ann, draft, saw)).toBeNull();
});

test('a note that was refused stands in the form again, without scripts too', async () => {
	const store = await temporaryStore();
	const ann = await join(store, 'Ann');
	const draft = await uploaded(store, ann, 900);
	const saw = await shown(store, draft);
	const long = `${'a'.repeat(2_000)} & "more"`;
	const refused = await press(store, ann, draft, saw, long);
	expect(refused).toMatchObject({ status: 422, data: { note: long } });
	const { body } = render(PublishForm, {
		props: {
			...{ warnings: [], seen: saw.seen, since: saw.since, mostNote: 500, label: 'Publish' },
			noteNeeded: false,
			...{ accepted: refused!.data.accept, note: refused!.data.note }
		}
	});
	expect(/<textarea[^>]*>([^<]*)<\/textarea>/.exec(body)![1]).toBe(long.replace('&', '&amp;'));
});

test('what replaces something published is not published without a note, nor is the rest', async () => {
	const store = await temporaryStore();
	const ann = await join(store, 'Ann');
	const first = await uploaded(store, ann, 900);
	expect(await press(store, ann, first, await shown(store, first), ' \n')).toBeNull();
	const next = await uploaded(store, ann, 901);
	const saw = await shown(store, next);
	const refused = await press(store, ann, next, saw, ' \n');
	expect(refused).toMatchObject({
		status: 422,
		data: {
			message:
				'This replaces something that is published. Please write why: readers see it in the history. Nothing was published.',
			accept: ['some-warning']
		}
	});
	expect(await store.waves.revisions('one')).toHaveLength(1);
	expect(await press(store, ann, next, saw)).toBeNull();
	expect((await store.waves.revisions('one')).map((each) => each.note)).toEqual([null, note]);
});
