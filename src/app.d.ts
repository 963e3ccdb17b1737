import type { Editor, Store } from '$lib/server/store.ts';
import type { Site } from '$lib/survey/site.ts';

declare global {
	namespace App {
		interface Locals {
			store: Store;
			site: Site;
			/** Who is signed in, if anybody. */
			editor: Editor | null;
		}
	}
}

export {};
