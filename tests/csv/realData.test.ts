import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCsv } from '$lib/csv/encoding/decodeCsv.ts';
import { kindOfFile } from '$lib/csv/table/kindOfFile.ts';
import { readEvents } from '$lib/csv/readEvents.ts';
import { readSurveys } from '$lib/csv/readSurveys.ts';
import { writeEvents } from '$lib/csv/write/writeEvents.ts';
import { writeSurveys } from '$lib/csv/write/writeSurveys.ts';

const surveys = readdirSync('static/data/surveys').filter((name) => name.endsWith('.csv'));
const bytesOf = (path: string) => readFileSync(`static/data/${path}`);
const textOf = (path: string) => decodeCsv(bytesOf(path)).value;
const waves = surveys.flatMap((name) => readSurveys(textOf(`surveys/${name}`)).value);

describe('the shipped data', () => {
	it.each(surveys)('%s reads without a problem and is written with the same bytes', (name) => {
		const { value, problems } = readSurveys(textOf(`surveys/${name}`));
		expect(problems).toEqual([]);
		expect(Buffer.from(writeSurveys(value)).equals(bytesOf(`surveys/${name}`))).toBe(true);
	});

	it('holds the 153 waves and 747 estimates that SOURCES.md counts', () => {
		expect(surveys).toHaveLength(22);
		expect(waves).toHaveLength(153);
		expect(waves.flatMap((wave) => wave.estimates)).toHaveLength(747);
		expect(new Set(waves.map((wave) => wave.id)).size).toBe(153);
	});

	it('holds 96 events that are written with the same bytes', () => {
		const { value, problems } = readEvents(textOf('events.csv'));
		expect(problems).toEqual([]);
		expect(value).toHaveLength(96);
		expect(Buffer.from(writeEvents(value)).equals(bytesOf('events.csv'))).toBe(true);
	});

	it('is told apart by its headers', () => {
		expect(kindOfFile(textOf('events.csv'))).toBe('event');
		for (const name of surveys) expect(kindOfFile(textOf(`surveys/${name}`))).toBe('survey');
	});

	it('each wave read back from its own file is the same wave', () => {
		for (const wave of waves)
			expect(readSurveys(writeSurveys([wave]))).toEqual({ value: [wave], problems: [] });
	});

	it('all waves in one file read back the same, whatever else one file would have to agree on', () => {
		const { value, problems } = readSurveys(writeSurveys(waves));
		expect(value).toEqual(waves);
		expect(problems).toEqual([]);
	});
});
