import type { TimelineEvent } from '$lib/survey/timelineEvent.ts';
import type { WaveFacts } from '$lib/survey/wave.ts';
import { settings } from '$lib/stats/settings.ts';
import { type Alone, type AroundEvent, type Pair, aroundEvent } from './aroundEvent.ts';
import type { QuestionSeries } from './questionSeries.ts';
import { type PoolAround, poolsAround } from './poolsAround.ts';

/** A series with a wave on both sides. */
export type Paired = AroundEvent & Pair;
/** A series with waves on one side only. */
export type OnOneSide = AroundEvent & Alone;

/** A question around an event, and what its series say of it. */
export interface QuestionAround {
	id: string;
	question: string;
	/** Series with two waves that may be compared, both within reach. */
	pairs: Paired[];
	/** The same further away. */
	further: Paired[];
	/** Series with waves on both sides of which no two may be compared. */
	broken: Paired[];
	/** Series with waves on one side only, near the event. */
	alone: OnOneSide[];
	pools: PoolAround[];
	/** Whether pollsters asked near the event on both sides of it, but none of them on both. */
	apart: boolean;
	/** From the event to its nearest pair, else to its nearest wave on one side only. */
	days: number;
}

const { reach, before: near } = settings.event;

/** The questions that were asked around an event, those nearest to it first. */
export function questionsAround(
	event: TimelineEvent,
	questions: QuestionSeries[],
	facts: readonly WaveFacts[]
): QuestionAround[] {
	return questions
		.map(({ id, question, answers }) => {
			const around = aroundEvent(event, answers);
			const paired = around.filter((each): each is Paired => each.link !== null);
			const comparable = paired.filter(({ link }) => link.outcome !== 'break');
			const alone = around.filter((each): each is OnOneSide => each.link === null);
			const pairs = comparable.filter((each) => within(each, reach));
			return {
				id,
				question,
				pairs,
				further: comparable.filter((each) => !within(each, reach)),
				broken: paired.filter(({ link }) => link.outcome === 'break'),
				alone: alone.filter((each) => within(each, near)),
				pools: poolsAround(event, answers, facts),
				apart: !comparable.length && askedApart(around),
				days: Math.min(...(pairs.length ? pairs : alone).map(({ days }) => days))
			};
		})
		.sort((a, b) => a.days - b.days);
}

function within({ before, after }: Pair | Alone, days: number): boolean {
	return [before, after].every((beside) => !beside || beside.days.most <= days);
}

/** Whether in one country some asked shortly before and others shortly after. */
function askedApart(around: AroundEvent[]): boolean {
	const countries = (side: 'befores' | 'afters') =>
		around
			.filter((each) => each[side].some(({ days }) => days.most <= near))
			.map(({ series }) => series.country);
	const after = countries('afters');
	return countries('befores').some((country) => after.includes(country));
}
