import type { Editor, Store } from '$lib/server/store.ts';
import type { Tombstone } from './routes/history/tombstone.ts';
import type { Site } from '$lib/survey/site.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** What stands in place of a wave or event that was withdrawn. */
			tombstone?: Tombstone;
			/** What somebody had sent who was signed out by then: the fields of the form. */
			typed?: [string, string][];
		}
		interface Locals {
			store: Store;
			site: Site;
			/** Who is signed in, if anybody. */
			editor: Editor | null;
		}
	}
}

export {};
