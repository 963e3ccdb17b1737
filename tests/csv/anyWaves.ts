import fc from 'fast-check';
import { responseKinds, sourceKinds, stances, type Estimate } from '$lib/survey/estimate.ts';
import type { PartialDate } from '$lib/survey/partialDate.ts';
import { eventCategories, type TimelineEvent } from '$lib/survey/timelineEvent.ts';
import { computations, modes, precisionKinds, samplings, type Wave } from '$lib/survey/wave.ts';

const hostile = [
	'"',
	'""',
	',',
	';',
	'\t',
	'\n',
	'\r\n',
	'\r',
	'=SUM(A1:A9)',
	'+1',
	'-1',
	'@',
	"'",
	'null',
	'#N/A',
	'0',
	'1,000',
	'한국어',
	'شمال',
	'\u202e',
	'👩‍👩‍👧',
	'é',
	'a b',
	'\u00a0',
	'\\',
	'all',
	'|'
];

/** Text as hostile as a CSV can hold: quotes, line ends, formulas, other scripts; trimmed, composed and not empty. */
export const text = fc
	.oneof(
		fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 5 }).map((p) => p.join('')),
		fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
	)
	.map((raw) =>
		raw
			// eslint-disable-next-line no-control-regex -- cells hold no control characters and no sign for a lost one, so none are made
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/g, '')
			// Letters are stored as one character where there is one.
			.normalize('NFC')
			.trim()
	)
	.filter((clean) => clean !== '');

const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,4}){0,2}$/);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const date = (year: number) =>
	fc
		.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(2))
		.map(([month, day, precision]) => {
			const parts = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')];
			return parts.slice(0, precision + 1).join('-') as PartialDate;
		});
const published = (minimum: number, maximum: number) =>
	fc
		.tuple(fc.integer({ min: 0, max: 6 }), fc.double({ min: 0, max: 1, noNaN: true }))
		.map(([decimals, share]) => ({
			value: Number((minimum + share * (maximum - minimum)).toFixed(decimals)),
			decimals
		}));
const url = fc.constantFrom(
	'https://example.org/a,b?c="d"',
	'http://예시.한국/길',
	'HTTPS://EXAMPLE.org'
);
const group = fc.oneof(
	fc.constant({ groupType: 'all', group: 'all' }),
	fc.record({ groupType: text, group: text })
);

const estimate = fc
	.tuple(
		fc.record({
			questionId: slug,
			variant: maybe(slug),
			questionText: maybe(text),
			groupSampleSize: maybe(fc.integer({ min: 1, max: 999_999_999 })),
			response: text,
			responseKind: fc.constantFrom(...responseKinds),
			stance: maybe(fc.constantFrom(...stances)),
			percent: published(0, 100),
			valueNote: maybe(text),
			sourceTitle: text,
			sourcePublisher: maybe(text),
			sourceUrl: url,
			sourceDate: maybe(date(2021)),
			sourceKind: maybe(fc.constantFrom(...sourceKinds)),
			notes: maybe(text)
		}),
		group
	)
	.map(([rest, of]): Estimate => ({
		...rest,
		...of,
		// One question has one label and one topic.
		topic: rest.questionId.length % 2 ? `topic of ${rest.questionId}` : null,
		question: `${rest.questionId}, "asked"?`
	}));

const keyOf = (e: Estimate) =>
	JSON.stringify([e.questionId, e.variant, e.groupType, e.group, e.response]);

const wave = fc
	.record({
		id: slug,
		pollster: text,
		sponsor: maybe(text),
		startDate: maybe(date(2018)),
		endDate: maybe(date(2019)),
		releaseDate: date(2020),
		country: fc.constantFrom('NZ', 'NA', 'GB'),
		population: text,
		sampleSize: maybe(fc.integer({ min: 1, max: 999_999_999 })),
		mode: maybe(fc.constantFrom(...modes)),
		sampling: maybe(fc.constantFrom(...samplings)),
		marginOfError: maybe(published(1, 100)),
		precisionKind: maybe(fc.constantFrom(...precisionKinds)),
		estimates: fc.uniqueArray(estimate, { selector: keyOf, minLength: 1, maxLength: 6 })
	})
	.map((made): Wave => made);

/** Any waves that the format can hold. */
export const anyWaves = fc.uniqueArray(wave, { selector: ({ id }) => id, maxLength: 5 });

/** Any waves whose rows state what few do. */
export const anyComputedWaves = fc
	.tuple(anyWaves, text, published(1, 3), published(1, 900))
	.map(([waves, weighting, designEffect, effectiveSampleSize]) =>
		waves.map((made): Wave => ({
			...made,
			computedFrom: computations[0],
			weighting,
			designEffect,
			estimates: made.estimates.map((each) => ({ ...each, effectiveSampleSize }))
		}))
	);

/** Any events that the format can hold. */
export const anyEvents = fc.uniqueArray(
	fc
		.record({
			id: slug,
			date: date(2018),
			endDate: maybe(date(2019)),
			title: text,
			category: fc.constantFrom(...eventCategories),
			summary: text,
			place: maybe(text),
			sourceTitle: text,
			sourceUrl: url,
			sourcePublisher: maybe(text),
			sourceDate: maybe(date(2020)),
			notes: maybe(text)
		})
		.map((made): TimelineEvent => made),
	{ selector: ({ id }) => id, maxLength: 8 }
);
