import { answerOptions } from './answerOptions.ts';
import { type Comparability, type Observation, comparability } from './comparability.ts';
import { type Estimate, type Stance, isEveryone } from './estimate.ts';
import { fieldSpan } from './fieldSpan.ts';
import { type Wave, programmeOf } from './wave.ts';

/** Which answers a chart is about: those of one stance, or one label where the question has no sides. */
export type Answer = { stance: Stance } | { response: string };

/** The estimates of one programme for one answer in order of time, and what stands between each and the next. */
export interface Series {
	/** Stable within a question: country, programme, variant and, where needed, label. */
	key: string;
	programme: string;
	country: string;
	variant: string | null;
	points: Observation[];
	/** `links[i]` stands between `points[i]` and `points[i + 1]`. */
	links: Comparability[];
}

/** The answers that a net already contains are left to the table: a net and its parts are never on one line. */
function withoutPartsOfNets(estimates: Estimate[]): Estimate[] {
	const nets = estimates.filter((e) => e.responseKind === 'net' && e.stance !== null);
	return estimates.filter(
		(e) =>
			e.responseKind === 'net' ||
			!nets.some((net) => net.stance === e.stance && net.variant === e.variant)
	);
}

/** The estimates of everyone asked that answer to `answer`, a net standing for its parts. */
export function estimatesOf(wave: Wave, answer: Answer): Estimate[] {
	const everyone = wave.estimates.filter(isEveryone);
	if ('response' in answer) return everyone.filter((e) => e.response === answer.response);
	return withoutPartsOfNets(everyone.filter((e) => e.stance === answer.stance));
}

/** The answers a question can be charted by, most published first: stances where it has sides, else labels. */
export function answersOf(waves: Wave[]): Answer[] {
	const everyone = waves.flatMap((wave) => wave.estimates.filter(isEveryone));
	const stances = new Map<Stance, number>();
	const labels = new Map<string, number>();
	for (const e of everyone) {
		if (e.stance) stances.set(e.stance, (stances.get(e.stance) ?? 0) + 1);
		else labels.set(e.response, (labels.get(e.response) ?? 0) + 1);
	}
	const order: Stance[] = ['favour', 'oppose', 'middle', 'none'];
	return [
		...order.filter((stance) => stances.has(stance)).map((stance) => ({ stance })),
		...[...labels].sort((a, b) => b[1] - a[1]).map(([response]) => ({ response }))
	];
}

/** What everyone asked in one wording could answer. */
function optionsFor(wave: Wave, variant: string | null) {
	return answerOptions(wave.estimates.filter((e) => isEveryone(e) && e.variant === variant));
}

/**
 * Groups the estimates of a question (waves holding that question only) into series by country, programme and wording.
 * Where one wave has several answers of the same stance without a net, each label is a series of its own.
 */
export function seriesOf(waves: Wave[], answer: Answer): Series[] {
	const bundles = new Map<string, Observation[]>();
	for (const wave of waves)
		for (const estimate of estimatesOf(wave, answer)) {
			const key = [wave.country, programmeOf(wave), estimate.variant ?? ''].join(' · ');
			const observation = { wave, estimate, options: optionsFor(wave, estimate.variant) };
			bundles.set(key, [...(bundles.get(key) ?? []), observation]);
		}
	return [...bundles].flatMap(([key, observations]) => {
		const severalLabels = new Set(observations.map((o) => o.wave.id)).size < observations.length;
		if (!severalLabels) return [toSeries(key, observations)];
		const labels = [...new Set(observations.map((o) => o.estimate.response))];
		return labels.map((label) =>
			toSeries(
				`${key} · ${label}`,
				observations.filter((o) => o.estimate.response === label)
			)
		);
	});
}

function toSeries(key: string, observations: Observation[]): Series {
	const points = [...observations].sort(
		(a, b) =>
			fieldSpan(a.wave).first - fieldSpan(b.wave).first ||
			fieldSpan(a.wave).last - fieldSpan(b.wave).last
	);
	const { wave, estimate } = points[0]!;
	return {
		key,
		programme: programmeOf(wave),
		country: wave.country,
		variant: estimate.variant,
		points,
		links: points.slice(1).map((point, i) => comparability(points[i]!, point))
	};
}
