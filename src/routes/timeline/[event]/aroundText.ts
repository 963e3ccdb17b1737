import { eventSpan } from '$lib/survey/timelineEvent.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { eventDifference } from '$lib/stats/event/eventDifference.ts';
import { settings } from '$lib/stats/settings.ts';
import { comparisonsNote } from '$lib/words/comparisonsNote.ts';
import { differenceNote } from '$lib/words/differenceNote.ts';
import { eventSentence } from '$lib/words/eventSentence.ts';
import * as words from '$lib/words/interface/event.ts';
import { type QuestionAround, questionsAround } from '../questionsAround.ts';
import type { Around } from './around.ts';
import { aloneText } from './aloneText.ts';
import { onceText } from './onceText.ts';
import { pairText } from './pairText.ts';
import { poolText } from './poolText.ts';
import { rangeNotes } from './rangeNotes.ts';

type Paired = QuestionAround['pairs'][number];
type OnOneSide = QuestionAround['alone'][number];

/** What was asked around an event, in words: what may be compared, what stands on one side, what may not be compared. */
export function aroundText(around: Around) {
	const { event, waves, countries } = around;
	const all = questionsAround(event, around.questions, waves);
	const none = eventSentence(eventDifference([], eventSpan(event)), event);
	const named = ({ id, question }: QuestionAround) => ({ id, question });
	const compared = all.filter(({ pairs, pools }) => pairs.length || pools.length);
	const rest = all.filter((question) => !compared.includes(question));
	const isOnce = (question: QuestionAround, { series }: OnOneSide) =>
		!question.apart && series.points.length === 1;
	const alone = (question: QuestionAround) => ({
		...named(question),
		series: question.alone
			.filter((each) => !isOnce(question, each))
			.map((each) => aloneText(each, around)),
		none: question.apart ? none : ''
	});
	const once = all
		.flatMap((question) =>
			question.alone.filter((each) => isOnce(question, each)).map((each) => ({ question, each }))
		)
		.sort((a, b) => a.each.days - b.each.days);
	const paired = (of: (question: QuestionAround) => Paired[]) =>
		all
			.flatMap((question) => of(question).map((pair) => ({ question, pair })))
			.sort((a, b) => a.pair.days - b.pair.days)
			.map(({ question, pair }) => ({ ...named(question), pair: pairText(pair, around) }));
	return {
		compared: compared.map((question) => ({
			...alone(question),
			pairs: question.pairs.map((pair) => pairText(pair, around)),
			pools: question.pools.map((pool) => poolText(pool, event, countries))
		})),
		alone: rest.map(alone).filter(({ series }) => series.length > 0),
		once: once.map(({ question, each }) => ({ ...named(question), ...onceText(each, around) })),
		broken: paired(({ broken }) => broken),
		further: paired(({ further }) => further),
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
