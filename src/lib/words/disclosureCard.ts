import {
	type DisclosureFact,
	type DisclosureItem,
	type DisclosurePart,
	type DisclosureStatus,
	disclosure,
	wordings
} from '$lib/survey/disclosure.ts';
import type { SiteNames } from '$lib/survey/siteNames.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { computedNote } from './computedNote.ts';
import { fieldDates } from './fieldDates.ts';
import { formatCount } from './formatCount.ts';
import * as words from './interface/disclosure.ts';
import { notStated } from './notStated.ts';
import { precisionPhrase } from './precisionPhrase.ts';
import { sharedNotes } from './sharedNotes.ts';
import { modeName } from './modeName.ts';
import { samplingNames } from './sourceNote.ts';

/** One line of an item; `known` where it says what is disclosed. */
export interface DisclosureLine {
	label: string | null;
	text: string;
	known: boolean;
}

/** What is disclosed of a wave, in words. */
export interface DisclosureCard {
	/** "6 of 11 disclosed" */
	count: string;
	/** "2 partly, 3 not disclosed here." */
	rest: string;
	items: {
		item: DisclosureItem;
		title: string;
		status: DisclosureStatus;
		statusName: string;
		lines: DisclosureLine[];
	}[];
	/** What the notes say of the wave as a whole, and whether all is known from reports only. */
	notes: string;
	onlyReports: boolean;
}

const others = ['partly', 'undisclosed', 'not-applicable'] as const;

/** The card of a wave: the eleven items with what our data hold of each. */
export function disclosureCard(
	wave: Wave,
	{ countries }: Pick<SiteNames, 'countries'>
): DisclosureCard {
	const found = disclosure(wave);
	const having = (status: DisclosureStatus) => found.filter((each) => each.status === status);
	const facts = factTexts(wave, countries);
	return {
		count: words.count(having('disclosed').length, found.length),
		rest: `${others
			.filter((status) => having(status).length)
			.map((status) => words.rest[status](having(status).length))
			.join(', ')}.`,
		items: found.map(({ item, status, parts }) => ({
			item,
			title: words.items[item],
			status,
			statusName: words.statuses[status],
			lines: parts.map((part) => lineOf(part, facts))
		})),
		notes: sharedNotes(wave.estimates),
		onlyReports:
			wave.estimates.length > 0 &&
			wave.estimates.every((estimate) => estimate.sourceKind === 'secondary')
	};
}

function lineOf(
	{ fact, state }: DisclosurePart,
	facts: Partial<Record<DisclosureFact, string>>
): DisclosureLine {
	const label = words.labels[fact] ?? null;
	if (state === 'stated') return { label, text: sentence(facts[fact]!), known: true };
	if (state === 'no-column')
		return { label, text: words.noPlaceFor(words.noPlace[fact]!), known: false };
	if (state === 'not-applicable') return { label, text: words.noMargin, known: false };
	return { label, text: fact === 'sponsor' ? words.noSponsor : notStated, known: false };
}

/** What each fact is where it is stated. */
function factTexts(
	wave: Wave,
	countries: SiteNames['countries']
): Partial<Record<DisclosureFact, string>> {
	const { known, all } = wordings(wave);
	return {
		survey: words.survey,
		pollster: wave.pollster,
		sponsor: wave.sponsor ?? undefined,
		wording: words.wording(known, all),
		answers: words.answers,
		population: wave.population,
		country: countries[wave.country] ?? wave.country,
		selection: wave.sampling ? samplingNames[wave.sampling] : undefined,
		mode: wave.mode ? modeName(wave.mode) : undefined,
		'field-dates': fieldDates(wave),
		interviews: wave.sampleSize === null ? undefined : formatCount(wave.sampleSize),
		margin: precisionPhrase(wave),
		computed: computedNote(wave) || undefined,
		weighting: wave.weighting ?? undefined
	};
}

function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
