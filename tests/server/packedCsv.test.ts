import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { packedCsv, unpackedCsv, unpackedWithin } from '$lib/server/publishing/packedCsv.ts';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';
import { madeUpEstimate, madeUpWave } from './madeUpWave.ts';
import { temporaryStore } from './temporaryStore.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a CSV that is kept', () => {
	const [short, long] = ['id,text\r\n1,né 한\r\n', `id,text\r\n${'1,né 한\r\n'.repeat(9_000)}`];

	it('is the same text again, short or long', () => {
		for (const text of [short, long, '']) expect(unpackedCsv(packedCsv(bytesOf(text)))).toBe(text);
	});

	it('takes less room where it is long', () => {
		expect(packedCsv(bytesOf(long)).length).toBeLessThan(bytesOf(long).length / 20);
	});

	it('is not unpacked where it has more bytes than are wanted', () => {
		const { length } = bytesOf(long);
		expect(unpackedWithin(packedCsv(bytesOf(long)), length)).toBe(long);
		expect(unpackedWithin(packedCsv(bytesOf(long)), length - 1)).toBeNull();
		expect(unpackedWithin(short, 5)).toBeNull();
	});

	it('is given byte for byte as it was published, whose SHA-256 is kept', async () => {
		const store = await temporaryStore();
		const answers = Array.from({ length: 300 }, (_, i) => `answer ${i}, né 한`);
		const wave = madeUpWave('made-up-long', {
			estimates: answers.map((response) => madeUpEstimate(response, 1))
		});
		await store.waves.publish([wave], { origin: 'upload', editor: 'Made Up' });
		const csv = writeSurveys([wave]);
		expect(await store.waves.csv(wave.id)).toBe(csv);
		const [revision] = (await store.waves.revisions(wave.id))!;
		expect(revision!.sha256).toBe(createHash('sha256').update(csv).digest('hex'));
	});
});
