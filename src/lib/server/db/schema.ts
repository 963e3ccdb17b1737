import type { PackedCsv } from '../publishing/packedCsv.ts';

/** What a revision is of. */
export type Kind = 'wave' | 'event';
/** Where a revision came from: the folder shipped with the site, or an editor. */
export type Origin = 'shipped' | 'upload';

/** The tables. Times are ISO 8601 text in UTC, days are counted from 1970-01-01, `facts` is JSON. */
export interface Schema {
	/** Every published state of every wave and event. Rows are only ever added. */
	revision: {
		kind: Kind;
		id: string;
		n: number;
		/** The canonical CSV, header and rows. */
		csv: PackedCsv;
		/** Of its UTF-8 bytes, in hexadecimal. */
		sha256: string;
		origin: Origin;
		editor: string | null;
		published_at: string;
		/** 1 where this revision takes the wave or event off the site. */
		retired: number;
		/** Why it was made, in the editor's words. */
		note: string | null;
	};
	/** The waves as they stand, for reading: what lists and searches need in columns, the rest as JSON. */
	wave: {
		id: string;
		revision: number;
		first_day: number;
		last_day: number;
		country: string;
		programme: string;
		pollster: string;
		/** Empty for none, as is `mode`. */
		sponsor: string;
		mode: string;
		/** 1 where it states a margin and a sample, so that others may borrow its design effect. */
		lends: number;
		/** Twice the middle of its field days. */
		middle: number;
		estimate_count: number;
		question_count: number;
		facts: string;
	};
	/** What the waves as they stand asked: one row for each question of a wave, for reading. */
	asked: {
		question_id: string;
		wave_id: string;
		/** Of its first estimate within the wave. */
		position: number;
		/** Of the wave, for lists in order of time. */
		first_day: number;
		last_day: number;
		country: string;
		programme: string;
		question: string;
		topic: string | null;
		/** How many of its estimates may be shown. */
		shown: number;
		/** The estimates, packed (askedRows). */
		rows: string;
	};
	/** The events as they stand, for reading. */
	event: {
		id: string;
		revision: number;
		first_day: number;
		last_day: number;
		category: string;
		facts: string;
	};
	/** Every decision of an editor about two waves of a series; the last of each pair is in force. Rows are only ever added. */
	comparability_decision: {
		question_id: string;
		/** Empty for none. */
		variant: string;
		from_wave: string;
		to_wave: string;
		/** Counted from 1 for each pair. */
		n: number;
		/** `withdrawn` is back to the rule. */
		outcome: 'note' | 'break' | 'withdrawn';
		reason: string;
		/** The editor's name at the time. */
		editor: string;
		decided_at: string;
	};
	/** Trends that were worked out, under the SHA-256 of all they follow from; `line` is JSON. */
	trend: { key: string; line: string };
	/** What the program remembers about itself. */
	setting: { name: string; value: string };
	editor: {
		id: string;
		name: string;
		/** The name as it is compared. */
		name_key: string;
		/** argon2id; `null` until the invitation is redeemed. */
		password: string | null;
		created_at: string;
		/** Since when the editor may no longer publish. */
		disabled_at?: string | null;
	};
	/** Sessions, tokens for scripts and invitations; of each only the SHA-256 is kept. */
	credential: {
		sha256: string;
		kind: 'session' | 'script' | 'invitation';
		/** `null` for the invitation of the first editor. */
		editor_id: string | null;
		created_at: string;
		expires_at: string | null;
		/** What an editor calls a token. */
		label?: string | null;
	};
	/** Uploads that are not published yet; their bytes lie in a file of the data folder. */
	draft: {
		id: string;
		editor_id: string;
		filename: string;
		bytes: number;
		created_at: string;
		/** How its columns are read, as JSON; `null` where nobody has said. */
		mapping?: string | null;
	};
	/** Mappings kept for the next wave of a survey programme; `mapping` is JSON. */
	saved_mapping: {
		programme: string;
		kind: string;
		mapping: string;
		editor: string;
		saved_at: string;
	};
	/** What editors did apart from publishing and deciding, which tables of their own tell. Rows are only ever added. */
	act: {
		n?: number;
		at: string;
		/** The editor's name at the time. */
		editor: string;
		verb: string;
		subject: string;
		detail: string | null;
	};
}
