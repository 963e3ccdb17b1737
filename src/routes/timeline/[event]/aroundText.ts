import { eventSpan } from '$lib/survey/timelineEvent.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { eventDifference } from '$lib/stats/event/eventDifference.ts';
import { settings } from '$lib/stats/settings.ts';
import { comparisonsNote } from '$lib/words/comparisonsNote.ts';
import { differenceNote } from '$lib/words/differenceNote.ts';
import { eventSentence } from '$lib/words/eventSentence.ts';
import * as words from '$lib/words/interface/event.ts';
import {
	type OnOneSide,
	type Paired,
	type QuestionAround,
	questionsAround
} from '../questionsAround.ts';
import { type Around, namedEvents } from './around.ts';
import { aloneText } from './aloneText.ts';
import { onceText } from './onceText.ts';
import { brokenText } from './brokenText.ts';
import { pairText } from './pairText.ts';
import { poolText } from './poolText.ts';
import { rangeNotes } from './rangeNotes.ts';

/** What was asked around an event, in words: what may be compared, what stands on one side, what may not be compared. */
export function aroundText(input: Omit<Around, 'names'>) {
	const around = { ...input, names: namedEvents(input.events) };
	const { event, waves, countries } = around;
	const all = questionsAround(event, around.questions, waves);
	const none = eventSentence(eventDifference([], eventSpan(event)), event);
	const named = ({ id, question }: QuestionAround) => ({ id, question });
	const compared = all.filter(({ pairs, pools }) => pairs.length || pools.length);
	const rest = all.filter((question) => !compared.includes(question));
	const isOnce = (question: QuestionAround, { series }: OnOneSide) =>
		!question.apart && series.points.length === 1;
	const alone = (questions: QuestionAround[], once: boolean) =>
		questions
			.map((question) => ({
				question,
				series: question.alone.filter((each) => isOnce(question, each) === once)
			}))
			.filter(({ series }) => series.length > 0)
			.sort((a, b) => a.series[0]!.days - b.series[0]!.days);
	const aloneTexts = (series: OnOneSide[]) => series.map((each) => aloneText(each, around));
	const paired = (of: (question: QuestionAround) => Paired[]) =>
		all
			.flatMap((question) => of(question).map((pair) => ({ question, pair })))
			.sort((a, b) => a.pair.days - b.pair.days);
	return {
		compared: compared.map((question) => ({
			...named(question),
			pairs: question.pairs.map((pair) => pairText(pair, around)),
			pools: question.pools.map((pool) => poolText(pool, event, countries)),
			series: alone([question], false).flatMap(({ series }) => aloneTexts(series))
		})),
		alone: alone(rest, false).map(({ question, series }) => ({
			...named(question),
			series: aloneTexts(series),
			none: question.apart ? none : ''
		})),
		once: alone(all, true).flatMap(({ question, series }) =>
			series.map((each) => ({ ...named(question), ...onceText(each, around) }))
		),
		broken: paired(({ broken }) => broken).map(({ question, pair }) => ({
			...named(question),
			...brokenText(pair, around)
		})),
		further: paired(({ further }) => further).map(({ question, pair }) => ({
			...named(question),
			...pairText(pair, around)
		})),
		notes: notesOf(compared, waves)
	};
}

function notesOf(compared: QuestionAround[], waves: WaveFacts[]) {
	const pairs = compared.flatMap((question) => question.pairs);
	const points = pairs.flatMap(({ before, after }) => [before.point, after.point]);
	const pools = compared.flatMap((question) => question.pools);
	const count = pairs.length + pools.length;
	const { before, narrow, extraError } = settings.event;
	const general = [
		...(pools.length ? [words.pooledHow(before, narrow, 100 * extraError)] : []),
		...(count ? [differenceNote, comparisonsNote(count)] : [])
	];
	return [...rangeNotes(points, waves), ...general.map((text) => ({ about: '', text }))];
}
