import type { settings } from '$lib/stats/settings.ts';

type Paths<T, Before extends string = ''> = {
	[Key in keyof T & string]: T[Key] extends number | readonly unknown[]
		? `${Before}${Key}`
		: Paths<T[Key], `${Before}${Key}.`>;
}[keyof T & string];

/** Where a setting stands: "designEffect.assumed". */
export type SettingPath = Paths<typeof settings>;

export const units = {
	percent: '%',
	points: 'points',
	perRootDay: 'points per root of a day',
	days: 'days',
	interviews: 'interviews',
	polls: 'polls',
	dates: 'dates',
	waves: 'waves',
	degrees: 'degrees of freedom',
	cycles: 'cycles',
	times: 'times',
	none: ''
} as const;
export type Unit = keyof typeof units;

/** Units in which a proportion is printed a hundredfold. */
export const hundredths: readonly Unit[] = ['percent', 'points', 'perRootDay'];

/** Every choice of the statistics: its unit, and what it decides. */
export const settingMeanings: Record<SettingPath, [Unit, string]> = {
	level: ['percent', 'Certainty of every range.'],
	'designEffect.assumed': [
		'none',
		'Design effect taken where the publisher gives nothing to work one out from.'
	],
	'designEffect.least': [
		'none',
		'Smallest design effect: weighting is never taken to have made a poll better than a simple random sample.'
	],
	'display.hideBelow': [
		'interviews',
		'With fewer, nothing is shown, to protect the people interviewed.'
	],
	'display.suppressBelow': ['interviews', 'With fewer, no number is shown.'],
	'display.suppressBelowEffective': [
		'interviews',
		'With fewer effective ones, no number is shown.'
	],
	'display.suppressFromWidth': [
		'points',
		'With a Korn–Graubard range this wide or wider, no number is shown.'
	],
	'display.cautionBelow': ['interviews', 'With fewer, the number is marked.'],
	'display.cautionBelowDegrees': ['degrees', 'With fewer (few sampling areas), it is marked.'],
	'display.cautionAboveWeightShare': [
		'percent',
		'Where one person carries more of the weight, the number is marked.'
	],
	'display.largestQuantile': ['none', 'No range where Student’s quantile is larger.'],
	'event.before': ['days', 'Window before an event.'],
	'event.after': ['days', 'Window after an event.'],
	'event.narrow': ['days', 'Both sides of the narrower window shown beside it.'],
	'event.lag': ['days', 'Time right after an event that counts as neither side.'],
	'event.longestField': [
		'days',
		'Longest fieldwork, taken where its first or last day was not published.'
	],
	'event.reach': ['days', 'A comparison of waves further from the event is folded away.'],
	'event.extraError': ['points', 'Standard error of one poll beyond sampling, τ₀.'],
	'event.fewestDegrees': ['degrees', 'From these on, the spread between polls is estimated too.'],
	'event.placeboStep': ['days', 'Between earlier dates at which the same comparison is made.'],
	'event.fewestPlacebos': ['dates', 'Fewer earlier ones say nothing on how unusual a change is.'],
	'trend.sigma': ['perRootDay', 'Movement of opinion, σ: the values averaged over.'],
	'trend.tau': [
		'points',
		'Standard error of one poll beyond sampling, τ: the values averaged over.'
	],
	'trend.omega': ['points', 'Standard deviation between pollsters, ω: the values averaged over.'],
	'trend.prior.sigma': ['perRootDay', 'Scale of the half-normal prior of σ.'],
	'trend.prior.tau': ['points', 'Scale of the half-normal prior of τ.'],
	'trend.prior.omega': ['points', 'Scale of the half-normal prior of ω.'],
	'trend.tauSpacing': [
		'none',
		'Points that each value of τ stands for; the values of σ and ω are as far apart as they are large.'
	],
	'trend.edgeWeight': [
		'percent',
		'With more weight on the first or last value of a list, the list may be too short.'
	],
	'trend.fewestPolls': ['polls', 'With fewer, no line is drawn.'],
	'trend.fewestDates': ['dates', 'With polls on fewer, no line is drawn.'],
	'trend.dashAfter': ['days', 'Further than this from any poll, the line is dashed.'],
	'trend.pointsOnlyWithin': [
		'points',
		'A poll nearer than this to 0% or 100%: points only, no line.'
	],
	'trend.step': ['days', 'Most between two neighbouring points of a line.'],
	'silence.longerThan': [
		'days',
		'A question that nobody asked for longer is said not to have been asked between the two waves.'
	],
	'raking.tolerance': ['none', 'Weighting ends when no factor differs from 1 by more.'],
	'raking.mostCycles': ['cycles', 'Rounds through the margins after which it is given up.'],
	'raking.targetSlack': ['points', 'How far the targets of a margin may miss 100%.'],
	'raking.largeWeight': ['times', 'Weights above this many times the mean are reported.'],
	'respondents.decimals': ['none', 'Decimals of percentages that are computed from respondents.']
};
