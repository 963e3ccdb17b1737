/**
 * Every choice of the statistics that is a choice and not a fact, in one place.
 * Shares and variances are proportions (0–1), lengths of time are days.
 */
export const settings = {
	/** Confidence level of every range. */
	level: 0.95,
	designEffect: {
		/** Taken where the publisher gives nothing to work it out from; published national polls commonly imply 1.2–2. */
		assumed: 1.5,
		/** Weighting is never taken to have made a poll better than a simple random sample. */
		least: 1
	},
	display: {
		/** Fewer interviews: nothing is shown, to protect the people interviewed. */
		hideBelow: 10,
		/** Fewer interviews: no number is shown. */
		suppressBelow: 50,
		/** Smaller effective sample: no number is shown. */
		suppressBelowEffective: 30,
		/** Wider Korn–Graubard interval: no number is shown. */
		suppressFromWidth: 0.3,
		/** Fewer interviews: the number is marked. */
		cautionBelow: 100,
		/** Fewer degrees of freedom (sampling areas): the number is marked. */
		cautionBelowDegrees: 8,
		/** A person who carries more of the weight: the number is marked. */
		cautionAboveWeightShare: 0.05,
		/** No range where Student's quantile is larger (at 95 %: one degree of freedom). */
		largestQuantile: 6
	},
	event: {
		before: 90,
		after: 90,
		/** Both sides of the narrower window that is shown beside the first. */
		narrow: 45,
		/** Days after the event that count as neither side. */
		lag: 0,
		/** Longest fieldwork, taken where its first or last day was not published. */
		longestField: 90,
		/** A comparison of waves further from the event than this is folded away. */
		reach: 365,
		/** tau0: standard error of one poll beyond sampling. */
		extraError: 0.01,
		/** Degrees of freedom from which the spread between polls is estimated too. */
		fewestDegrees: 5,
		/** Days between earlier dates at which the same comparison is made. */
		placeboStep: 7,
		/** Fewer earlier dates say nothing on how unusual a change is. */
		fewestPlacebos: 8
	},
	trend: {
		/** Standard deviation of the level's movement, per square-root day. */
		sigma: [0.0002, 0.0004, 0.0008, 0.0015, 0.0025, 0.004, 0.0065, 0.01],
		/** Standard error of one poll beyond sampling. */
		tau: [0, 0.005, 0.01, 0.0175, 0.0275, 0.04],
		/** Standard deviation between houses. */
		omega: [0.0025, 0.005, 0.01, 0.0175, 0.0275, 0.04, 0.06],
		/** Scales of the half-normal priors. */
		prior: { sigma: 0.0025, tau: 0.015, omega: 0.025 },
		/** Distances the nodes of tau stand for, in points; those of sigma and omega are as the nodes themselves. */
		tauSpacing: [0.25, 0.5, 0.625, 0.875, 1.125, 1.25],
		/** An end node with more weight than this is reported: the grid may be too short. */
		edgeWeight: 0.1,
		fewestPolls: 4,
		fewestDates: 3,
		/** The line is dashed further than this from any poll. */
		dashAfter: 60,
		/** Series with a poll below this, or above one less this, have points only. */
		pointsOnlyWithin: 0.05,
		/** Most days between two neighbouring points of a drawn line. */
		step: 30
	},
	silence: {
		/** Days without any wave on a question from which the silence is told. */
		longerThan: 730
	},
	raking: {
		/** Cycling ends when the largest factor differs from 1 by less. */
		tolerance: 1e-10,
		mostCycles: 1000,
		/** Targets of one margin may miss 1 by this much. */
		targetSlack: 0.005,
		/** Weights above this many times the mean are reported. */
		largeWeight: 5
	},
	respondents: {
		/** Decimals of percentages that are computed from respondents. */
		decimals: 1
	}
} as const;
