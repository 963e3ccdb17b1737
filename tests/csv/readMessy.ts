import { readFileSync } from 'node:fs';
import { mapTable } from '$lib/csv/mapping/mapTable.ts';
import type { Mapping } from '$lib/csv/mapping/mapping.ts';
import { suggestMapping } from '$lib/csv/mapping/suggest/suggestMapping.ts';
import { surveyFormat } from '$lib/csv/format/surveyFormat.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { madeUpEstimate } from '../server/madeUpWave.ts';
import { tableOf } from './tableOf.ts';

/** The shapes are those of public files; every number and name is made up (see the folder's README). */
export const open = (name: string) =>
	tableOf(readFileSync(new URL(`../fixtures/messy/${name}`, import.meta.url), 'utf8'));

/** What an editor says on the page, over what is suggested. */
type Choices = Partial<Pick<Mapping, 'constants' | 'stances' | 'dates' | 'values'>>;

/** A file as an editor has it read who says no more than what it does not say. */
export function readAs(name: string, choices: Choices) {
	const table = open(name);
	const suggested = suggestMapping(surveyFormat, table.header, table.rows);
	const constants = { ...suggested.constants, ...choices.constants };
	const values = { ...suggested.values, ...choices.values };
	const { surveys, problems } = mapTable(table, { ...suggested, ...choices, constants, values });
	const all = [...table.problems, ...problems];
	return { suggested, surveys, told: all.filter(({ severity }) => severity !== 'note') };
}

/** What these files do not say. */
export const asked = {
	country: 'NZ',
	question_id: 'build-bridge',
	question: 'Should the bridge be built?',
	source_title: 'Made-up archive'
};

/** The facts of a wave; what is not stated is not known. */
export const facts = (stated: Partial<WaveFacts>) => ({
	sponsor: null,
	startDate: null,
	endDate: null,
	releaseDate: null,
	country: 'NZ',
	population: 'adults',
	sampleSize: null,
	mode: null,
	sampling: null,
	marginOfError: null,
	precisionKind: null,
	...stated
});

/** `46.5` → with one decimal, as published. */
export const published = (text: string) => ({
	value: Number(text),
	decimals: text.split('.')[1]?.length ?? 0
});

/** An estimate of everyone, with what the file says of all its estimates. */
export const answersWith =
	(common: Partial<Estimate>) =>
	(response: string, stance: Estimate['stance'], percent: string, more: Partial<Estimate> = {}) =>
		madeUpEstimate(response, Number(percent), {
			stance,
			percent: published(percent),
			sourceTitle: 'Made-up archive',
			sourceUrl: 'https://example.org/archive',
			...common,
			...more
		});
