// The page of one event.
import { formatCount } from '$lib/words/formatCount.ts';

export const source = 'Source';
export const history = 'History of this event';
export const neighbours = 'Neighbouring events';
export const previous = 'Before it';
export const next = 'After it';

export const nearest = (looked: number, total: number) =>
	`This page looks at the ${formatCount(looked)} waves nearest to the event, of ${formatCount(total)} in all.`;
export const everything = 'All of them as CSV';

export const during = 'In the field at the time';
export const nobodyDuring = 'No wave shown here was in the field at the time.';
export const perhapsDuring = (count: number) =>
	`${count} ${count === 1 ? 'wave' : 'waves'} of which the dates leave it open`;
export const perhapsInField =
	'Its published dates leave open whether it was in the field on the day.';
export const noSampleSize = 'sample size not published';
export const sampleSize = (n: string) => `n\u00a0=\u00a0${n}`;
export const questions = (count: number) => `${count} ${count === 1 ? 'question' : 'questions'}`;

export const compared = 'The last wave before, the first after';
export const comparedHow =
	'For each series that asked before and after: two waves that may be compared, and what can be said of the difference between them. What else happened in between stands with it. Bars run from 0 to 100%. The nearest come first.';
export const nothingCompared =
	'No series shown here asked the same question within a year before and within a year after it in a way that may be compared.';
export const before = 'Last wave';
export const after = 'First wave';
export const stretch = 'All of that time on the timeline';
export const notJudged =
	'This change is not judged: no ranges are given here for polls of volunteers.';
export const leftOut = 'Left out';

export const pooled = 'Each pollster compared with itself';
export const pooledHow = (window: number, narrow: number, extra: number) =>
	`Each pollster compared with itself: polls of the same country, population, published wording and answer, from ${window} days before to ${window} days after; where a wording was not published, a series is compared with itself alone. Each poll counts as ${extra} ${extra === 1 ? 'point' : 'points'} less certain than sampling alone makes it. The ${window} days were fixed beforehand, and ${narrow} stand beside them.`;
export const pool = (polls: string, response: string) => `${polls}: “${response}”`;
export const narrow = (days: number, sentence: string) => `Within ${days} days: ${sentence}`;
export const narrowSame = (days: number) => `Within ${days} days: the same polls, the same result.`;
export const narrowNone = (days: number) => `Within ${days} days no pollster asked on both sides.`;

export const alone = 'Asked on one side only';
export const aloneHow =
	'Series with a wave near it and none on the other side. The nearest come first.';
export const more = (count: number) => `${count} more ${count === 1 ? 'question' : 'questions'}`;
export const once = (count: number) => `${questions(count)} asked once only by a series`;
export const onceHow = 'There is no wave before and none after, in the waves shown here.';

export const otherwise = 'Asked on both sides, but not to be compared, or far away';
export const broken = (count: number) => `${count} series of which no two waves may be compared`;
export const further = (count: number) =>
	`${count} series with more than a year between a wave and the event`;

export const ranges = 'What the ranges rest on';
