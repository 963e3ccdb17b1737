import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventFormat } from '$lib/csv/format/eventFormat.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import { tableSchema } from '$lib/csv/write/tableSchema.ts';
import { packageOf } from '../../src/cli/packageOf.ts';

interface Described {
	$schema: string;
	resources: { name: string; path: string; bytes: number; hash: string; schema: Schema }[];
}
interface Schema {
	fields: {
		name: string;
		type: string;
		description: string;
		constraints?: Record<string, unknown>;
	}[];
	primaryKey?: string[];
	uniqueKeys?: string[][];
}

const committed = readFileSync('static/data/datapackage.json', 'utf8');
const { $schema, resources } = JSON.parse(committed) as Described;
const fieldOf = (schema: Schema, name: string) => schema.fields.find((f) => f.name === name)!;

describe('datapackage.json', () => {
	it('is what the files say now (else: npm run datapackage)', () => {
		expect(committed === packageOf('static/data')).toBe(true);
	});

	it('names each of the 22 survey files and the events once, with their true bytes and hash', () => {
		expect($schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(resources).toHaveLength(23);
		expect(new Set(resources.map(({ name }) => name)).size).toBe(23);
		for (const { path, bytes, hash, name } of resources) {
			expect(existsSync(`static/data/${path}`)).toBe(true);
			const content = readFileSync(`static/data/${path}`);
			expect(bytes).toBe(content.length);
			expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
			expect(name).toMatch(/^[-a-z0-9._/]+$/);
		}
	});

	it('lists the columns of each file in its order', () => {
		for (const { path, schema } of resources) {
			const header = readFileSync(`static/data/${path}`, 'utf8').split('\r\n', 1)[0]!;
			expect(schema.fields.map(({ name }) => name)).toEqual(header.split(','));
		}
	});
});

describe('the Table Schema', () => {
	const survey = tableSchema(surveyFormat) as Schema;

	it('lists the columns of few files where a file has them', () => {
		const namesIn = (stated?: string[]) =>
			(tableSchema(surveyFormat, stated) as Schema).fields.map(({ name }) => name);
		const few = ['computed_from', 'weighting', 'design_effect', 'effective_sample_size'];
		expect(namesIn()).toEqual(expect.arrayContaining(few));
		expect(namesIn(['wave_id', 'weighting']).filter((name) => few.includes(name))).toEqual([
			'weighting'
		]);
	});

	it('says of each column its type and what FORMAT requires of it', () => {
		expect(fieldOf(survey, 'percent')).toMatchObject({
			type: 'number',
			constraints: { required: true, minimum: 0, maximum: 100 }
		});
		expect(fieldOf(survey, 'sample_size')).toMatchObject({
			type: 'integer',
			constraints: { minimum: 1 }
		});
		expect(fieldOf(survey, 'stance').constraints).toEqual({
			enum: ['favour', 'oppose', 'middle', 'none']
		});
		for (const { description } of survey.fields) expect(description).toMatch(/\.$/);
	});

	it('takes partial dates as text, since its own dates name a day', () => {
		const { type, constraints } = fieldOf(survey, 'start_date');
		expect(type).toBe('string');
		const pattern = new RegExp(constraints!.pattern as string);
		for (const date of ['2018-05-24', '2018-05', '2018']) expect(pattern.test(date)).toBe(true);
	});

	it('has a primary key only where none of its parts may be empty', () => {
		expect((tableSchema(eventFormat) as Schema).primaryKey).toEqual(['event_id']);
		expect(survey.primaryKey).toBeUndefined();
		expect(survey.uniqueKeys).toEqual([
			['wave_id', 'question_id', 'variant', 'group_type', 'group', 'response']
		]);
	});
});
