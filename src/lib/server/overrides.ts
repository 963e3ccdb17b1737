import type { Kysely } from 'kysely';
import type { Override } from '$lib/survey/override.ts';
import type { Schema } from './db/schema.ts';
import { markChanged } from './publishing/markChanged.ts';

/** What an editor decides about two waves of a series; `withdrawn` is back to the rule. */
export interface Decision extends Omit<Override, 'outcome'> {
	outcome: Override['outcome'] | 'withdrawn';
}

/** A decision with who made it and when. */
export interface MadeDecision extends Decision {
	editor: string;
	/** ISO 8601, UTC. */
	decidedAt: string;
}

function selectDecisions(db: Kysely<Schema>) {
	return db.selectFrom('comparability_decision').selectAll().orderBy('n');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectDecisions>['execute']>>[number];

function toDecision(row: Row): MadeDecision {
	return {
		questionId: row.question_id,
		variant: row.variant || null,
		from: row.from_wave,
		to: row.to_wave,
		outcome: row.outcome,
		reason: row.reason,
		editor: row.editor,
		decidedAt: row.decided_at
	};
}

const pairOf = ({ questionId, variant, from, to }: Decision) => ({
	question_id: questionId,
	variant: variant ?? '',
	from_wave: from,
	to_wave: to
});

/** The decisions in force, of all questions. */
export async function overridesInForce(db: Kysely<Schema>): Promise<Override[]> {
	const decisions = (await selectDecisions(db).execute()).map(toDecision);
	const last = new Map(decisions.map((each) => [JSON.stringify(pairOf(each)), each]));
	return [...last.values()].flatMap(({ questionId, variant, from, to, outcome, reason }) =>
		outcome === 'withdrawn' ? [] : [{ questionId, variant, from, to, outcome, reason }]
	);
}

/** What editors decided about pairs of waves, above the rule. */
export function createOverrides(db: Kysely<Schema>) {
	return {
		inForce: (): Promise<Override[]> => overridesInForce(db),
		/** Every decision about a question that was ever made, the latest first. */
		history: async (questionId: string): Promise<MadeDecision[]> => {
			const rows = await selectDecisions(db).where('question_id', '=', questionId).execute();
			return rows.map(toDecision).sort((a, b) => b.decidedAt.localeCompare(a.decidedAt));
		},
		/** Adds a decision, unless it is in force already. */
		decide: (decision: Decision, editor: string): Promise<void> =>
			db.transaction().execute(async (trx) => {
				const pair = pairOf(decision);
				const { outcome, reason } = decision;
				const earlier = await selectDecisions(trx)
					.where((e) => e.and(pair))
					.execute();
				const last = earlier.at(-1);
				if (last?.outcome === outcome && last.reason === reason) return;
				if (!last && outcome === 'withdrawn') return;
				await trx
					.insertInto('comparability_decision')
					.values({
						...pair,
						n: (last?.n ?? 0) + 1,
						outcome,
						reason,
						editor,
						decided_at: new Date().toISOString()
					})
					.execute();
				await markChanged(trx);
			})
	};
}
