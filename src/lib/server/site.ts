import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { stances } from '$lib/survey/estimate.ts';
import { parsePartialDate, type PartialDate, spanOf } from '$lib/survey/partialDate.ts';
import type { Site } from '$lib/survey/site.ts';
import { eventCategories } from '$lib/survey/timelineEvent.ts';
import * as words from '$lib/words/interface/server.ts';
import { SettingError } from './settings.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const date = v.pipe(
	v.string(),
	v.check((value) => parsePartialDate(value) !== null),
	v.transform((value) => value as PartialDate)
);

const siteShape = v.object({
	title: text,
	subject: text,
	introduction: text,
	featured: v.array(
		v.object({
			question: text,
			answer: v.exactOptional(
				v.union([v.object({ stance: v.picklist(stances) }), v.object({ response: text })])
			),
			programme: v.exactOptional(text)
		})
	),
	openingPeriod: v.pipe(
		v.object({ from: date, to: date }),
		v.check(({ from, to }) => spanOf(from).first <= spanOf(to).last)
	),
	countries: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), text),
	categories: v.object(v.entriesFromList(eventCategories, text)),
	optInRanges: v.optional(v.boolean(), true),
	dataNote: text
});

/** Reads and checks `site.json` of a data folder: all that belongs to the subject. */
export function readSite(folder: string): Site {
	const path = join(folder, 'site.json');
	let json: unknown;
	try {
		json = JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new SettingError(words.unreadable(path, (error as Error).message));
	}
	const result = v.safeParse(siteShape, json);
	if (result.success) return result.output;
	const faults = result.issues.map((issue) =>
		words.faultOfSite(path, v.getDotPath(issue) ?? 'the file', issue.received === 'undefined')
	);
	throw new SettingError(faults.join('\n'));
}
