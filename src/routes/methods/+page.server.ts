import { methods } from '$lib/words/interface/methods/index.ts';
import { settingList, siteSetting } from '$lib/words/interface/methods/settingList.ts';
import type { PageServerLoad } from './$types';

/** There is nothing to press on this page, so that it needs no script. */
export const csr = false;

export const load: PageServerLoad = ({ locals: { site } }) => ({
	methods,
	settings: [...settingList, siteSetting(site)]
});
