import { type Published, createCheckedDetails } from './checkedDetails.ts';
import { createCheckedLists } from './checkedLists.ts';

/** Reads what was found in files from their staging file: lists of it, and single waves and events. */
export const createChecked = (path: string, published: Published) => ({
	...createCheckedLists(path),
	...createCheckedDetails(path, published)
});

export type Checked = ReturnType<typeof createChecked>;
