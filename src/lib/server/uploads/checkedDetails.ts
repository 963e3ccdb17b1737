import { type PackedCsv, unpackedCsv } from '../publishing/packedCsv.ts';
import type { Wave } from '$lib/survey/wave.ts';
import type { EventComparison, WaveComparison } from '../publishing/comparison.ts';
import { eventNoun } from '../publishing/eventNoun.ts';
import { waveNoun } from '../publishing/waveNoun.ts';
import { type CheckedItem, type ItemRow, itemColumns, toItem } from './checkedItem.ts';
import { readStaging } from './readStaging.ts';

/** The canonical CSV of what is published now. */
export type Published = (kind: 'wave' | 'event', id: string) => Promise<string | null>;

/** What is known of a wave beside its estimates. */
export type WaveFacts = Omit<Wave, 'estimates'> & { estimateCount: number; questionCount: number };

/** Reads single waves and events of a staging file as they would be published, with their current states. */
export function createCheckedDetails(path: string, published: Published) {
	async function states<T>(
		{ kind, read }: { kind: 'wave' | 'event'; read: (csv: string) => T },
		id: string
	): Promise<{ item: CheckedItem; now: T; previous: T | null } | null> {
		const row = await readStaging(
			path,
			(db) =>
				db
					.prepare(
						`select ${itemColumns}, csv from staged join canonical using (place) where kind = ? and id = ? limit 1`
					)
					.get(kind, id) as (ItemRow & { csv: PackedCsv }) | undefined
		);
		if (!row) return null;
		const before = row.status === 'new' ? null : await published(kind, id);
		return {
			item: toItem(row),
			now: read(unpackedCsv(row.csv)),
			previous: before === null ? null : read(before)
		};
	}
	return {
		/** One wave as it would be published, with its current state. */
		async wave(id: string): Promise<WaveComparison | null> {
			const found = await states(waveNoun, id);
			return found && { ...found.item, wave: found.now, previous: found.previous };
		},
		/** One event as it would be published, with its current state. */
		async event(id: string): Promise<EventComparison | null> {
			const found = await states(eventNoun, id);
			return found && { ...found.item, event: found.now, previous: found.previous };
		},
		/** The facts of waves as they would be published, by id, without their estimates. */
		facts: (ids: readonly string[]): Promise<Map<string, WaveFacts>> =>
			readStaging(path, (db) => {
				const find = db.prepare(
					"select facts, estimate_count as e, question_count as q from staged where kind = 'wave' and id = ?"
				);
				return new Map(
					ids.flatMap((id) => {
						const row = find.get(id) as { facts: string; e: number; q: number } | undefined;
						if (!row) return [];
						const facts = JSON.parse(row.facts) as Omit<Wave, 'estimates'>;
						return [[id, { ...facts, estimateCount: row.e, questionCount: row.q }] as const];
					})
				);
			})
	};
}
