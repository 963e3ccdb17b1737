import { fieldSpan } from '$lib/survey/fieldSpan.ts';
import type { Wave } from '$lib/survey/wave.ts';

/** A wave with its estimates for one question only; `null` where it did not ask it. */
export function asksQuestion(wave: Wave, question: string): Wave | null {
	const isOf = ({ questionId }: { questionId: string }) => questionId === question;
	const estimates = wave.estimates.filter(isOf);
	const withheld = wave.withheld?.filter(isOf);
	return estimates.length ? { ...wave, estimates, ...(withheld && { withheld }) } : null;
}

/** A question as it would stand: its stored waves, those of the draft in place of their former state or added. */
export function withDraft(stored: Wave[], drafted: Wave[], question: string): Wave[] {
	const replaced = new Set(drafted.map(({ id }) => id));
	return [
		...stored.filter(({ id }) => !replaced.has(id)),
		...drafted.map((wave) => asksQuestion(wave, question)).filter((wave) => wave !== null)
	].sort((a, b) => {
		const [x, y] = [fieldSpan(a), fieldSpan(b)];
		return x.first - y.first || x.last - y.last || (a.id < b.id ? -1 : 1);
	});
}
