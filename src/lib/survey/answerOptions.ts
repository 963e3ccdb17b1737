import type { Estimate } from './estimate.ts';

/** The answers a wave published for one question and wording, of everyone asked. */
export interface AnswerOptions {
	/** The answers other than don't know, as published, each with the published net it is a part of. */
	answers: { label: string; net: string | null }[];
	/** Whether don't know, refused or no opinion is among them. */
	dontKnow: boolean;
	/** Whether these are all answers there were. */
	whole: boolean;
}

const MILLION = 1_000_000;
const millionths = (value: number) => Math.round(value * MILLION);

/**
 * Whether shares add up to everyone: to 100 within half a unit of the last printed decimal of each, counted in millionths so that
 * no binary fraction decides. Halves are rounded up, so less than that can be missing; and nothing can where there is no don't
 * know, for a few percent of it are what reports leave out first. An approximate share proves nothing.
 * @example 48, 30 and 22 with don't know: whole; 37, 36 and 28 (101) too
 * @example 25, 26, 29 and 19 (99) without don't know: perhaps not
 */
function isWhole(singles: Estimate[], dontKnow: boolean): boolean {
	if (singles.some(({ valueNote }) => valueNote !== null)) return false;
	const sum = singles.reduce((total, { percent }) => total + millionths(percent.value), 0);
	const room = singles.reduce((r, { percent }) => r + millionths(0.5 / 10 ** percent.decimals), 0);
	const above = sum - 100 * MILLION;
	return above <= room && (dontKnow ? above > -room : above >= 0);
}

/**
 * What is known of the answers that could be given. Nets are sums of answers and several allowed answers never add up, so
 * neither counts; a report may print a net alone where another prints its parts, so each part remembers its net.
 * @param estimates of one wave, question and variant, of everyone asked
 */
export function answerOptions(estimates: Estimate[]): AnswerOptions {
	const singles = estimates.filter(({ responseKind }) => responseKind === 'single');
	const net = ({ stance }: Estimate) =>
		estimates.find((e) => e.responseKind === 'net' && e.stance !== null && e.stance === stance)
			?.response ?? null;
	const dontKnow = singles.some(({ stance }) => stance === 'none');
	return {
		answers: singles
			.filter(({ stance }) => stance !== 'none')
			.map((single) => ({ label: single.response, net: net(single) })),
		dontKnow,
		whole: isWhole(singles, dontKnow)
	};
}
