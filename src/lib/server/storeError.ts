/** What went wrong around the store, in one sentence for the person who runs the site. */
export class StoreError extends Error {
	override name = 'StoreError';
}
