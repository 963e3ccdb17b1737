import type { RespondentMapping } from '$lib/csv/respondents/respondentMapping.ts';
import { normalQuantile } from '$lib/stats/numeric/normalQuantile.ts';
import type { GroupShare } from '$lib/stats/rows/groupShares.ts';
import type { AnsweredGroup, RespondentShares } from '$lib/stats/rows/respondentShares.ts';
import { settings } from '$lib/stats/settings.ts';
import type { Estimate } from '$lib/survey/estimate.ts';
import type { PublishedNumber } from '$lib/survey/publishedNumber.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { smallBaseNote } from '$lib/words/smallBaseNote.ts';
import { weightingText } from '$lib/words/weightingText.ts';
import type { StatedFacts } from './waveFacts.ts';

/** A wave of the estimates that may be shown; those that rest on too few interviews are not in it. */
export function respondentWave(
	{ wave, source }: StatedFacts,
	shares: RespondentShares,
	mapping: RespondentMapping
): Wave {
	return {
		...wave,
		sampleSize: shares.interviews,
		computedFrom: 'respondents',
		weighting: wave.weighting ?? weightingText(mapping),
		designEffect: rounded(shares.kish.designEffect, 2),
		estimates: shares.questions.flatMap(({ question, groups }) =>
			groups
				.filter(({ because }) => because === null)
				.flatMap((group) =>
					group.answers.map(({ response, stance, share }): Estimate => ({
						questionId: question.questionId,
						variant: null,
						topic: question.topic,
						question: question.question,
						questionText: question.questionText,
						groupType: group.groupType,
						group: group.group,
						groupSampleSize: group.interviews,
						effectiveSampleSize: effectiveSize(share),
						response,
						responseKind: question.several ? 'multiple' : 'single',
						stance,
						percent: percentOf(share),
						valueNote: null,
						...source,
						notes: [source.notes, cautionOf(group)].filter(Boolean).join(' ') || null
					}))
				)
		)
	};
}

/** Halves away from zero, as all percentages are rounded. */
function percentOf({ value }: GroupShare): PublishedNumber {
	const { decimals } = settings.respondents;
	const unit = 10 ** decimals;
	return { value: Math.floor(100 * value! * unit + 0.5 + 1e-9) / unit, decimals };
}

/**
 * The size of a simple random sample whose range, with the normal quantile, is that of the share: a Wilson range depends on the
 * quantile and the size by q²/n* alone, so that n* (z/t)² with z is the same as n* with t.
 */
function effectiveSize({ displaySize, quantile }: GroupShare): PublishedNumber {
	return rounded(displaySize * (normalQuantile(settings.level) / quantile!) ** 2, 1);
}

function rounded(value: number, decimals: number): PublishedNumber {
	return { value: Number(value.toFixed(decimals)), decimals };
}

/** What makes the numbers of a group uncertain beyond their ranges and their interviews, which everybody sees. */
function cautionOf({ answers, units }: AnsweredGroup): string {
	const { degrees, largestWeightShare } = answers[0]!.share;
	const { cautionBelowDegrees, cautionAboveWeightShare } = settings.display;
	return smallBaseNote({
		...(degrees < cautionBelowDegrees && { areas: units }),
		...(largestWeightShare > cautionAboveWeightShare && { weightShare: largestWeightShare })
	});
}
